// What the peers in JavaScript have in common: the text, the names, and how time is taken.
import fs from 'node:fs';

export const folder = process.argv[2];
const count = Number(process.argv[3]);
const [title, ...paragraphs] = fs.readFileSync(`${folder}/letter.txt`, 'utf8').trim().split('\n');
const names = fs.readFileSync(`${folder}/names.txt`, 'utf8').trim().split('\n');

const median = (times) => times.sort((a, b) => a - b)[times.length >> 1];

/** Makes the letters one after the other; `make` gets title and paragraphs and returns the PDF. */
export async function run(peer, make) {
  const spent = [];
  for (let i = 0; i < count; i++) {
    const text = paragraphs.map((line) => line.replaceAll('{name}', names[i]));
    const start = performance.now();
    const pdf = await make(title, text);
    spent.push(performance.now() - start);
    if (i === 0) fs.writeFileSync(`${folder}/${peer}.pdf`, pdf);
  }
  const early = median(spent.slice(Math.floor(count / 10), Math.floor(count / 5) || 1));
  console.log(spent[0], early, median(spent.slice(-Math.ceil(count / 10))));
}
