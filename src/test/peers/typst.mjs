import { createRequire } from 'node:module';
import { folder, run } from './letters.mjs';

const { NodeCompiler } = createRequire(`${folder}/`)('@myriaddreamin/typst-ts-node-compiler');
const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [process.argv[4]] }], workspace: '.' });

const page = (title, paragraphs) => `
#set document(title: "${title}", date: datetime(year: 2026, month: 11, day: 21))
#set page(paper: "a4", margin: (top: 37mm, left: 28mm, right: 26mm, bottom: 35mm))
#set text(font: "Noto Serif SC", size: 12.5pt, lang: "zh", region: "cn")
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 0.7em)
#align(center, text(size: 22pt, weight: "bold")[${title}])

${paragraphs.map((text) => `#par[#"${text}"]`).join('\n\n')}
`;

await run('typst', (title, paragraphs) => {
  const pdf = compiler.pdf({ mainFileContent: page(title, paragraphs) }, { pdfStandard: 'a-2b' });
  compiler.evictCache(10);
  return pdf;
});
