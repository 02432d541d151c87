import fs from 'node:fs';
import { createRequire } from 'node:module';
import { folder, run } from './letters.mjs';

const PDFDocument = createRequire(`${folder}/`)('pdfkit');
const regular = fs.readFileSync(`${process.argv[4]}/NotoSerifSC-Regular.ttf`);
const bold = fs.readFileSync(`${process.argv[4]}/NotoSerifSC-Bold.ttf`);
const MM = 72 / 25.4;

await run('pdfkit', async (title, paragraphs) => {
  const document = new PDFDocument({
    size: 'A4', subset: 'PDF/A-2b', pdfVersion: '1.7', tagged: true, lang: 'zh-CN', info: { Title: title },
    font: null, margins: { top: 37 * MM, left: 28 * MM, right: 26 * MM, bottom: 35 * MM },
  });
  const parts = [];
  document.on('data', (part) => parts.push(part));
  const done = new Promise((resolve) => document.on('end', resolve));
  document.registerFont('regular', regular);
  document.registerFont('bold', bold);
  document.font('bold').fontSize(22).text(title, { align: 'center' });
  document.font('regular').fontSize(12.5);
  paragraphs.forEach((text) => document.text(text, { align: 'justify', indent: 25, lineGap: 4 }));
  document.end();
  await done;
  return Buffer.concat(parts);
});
