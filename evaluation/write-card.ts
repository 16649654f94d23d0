import { readFileSync, writeFileSync } from 'node:fs';

const begin = '<!-- measured: written by npm run eval -- safety --card -->';
const end = '<!-- end of measured -->';

/** Puts what was measured between the two marks of the model card. The prose around them stays. */
export function writeCard(path: string, measured: string): void {
  const card = readFileSync(path, 'utf8');
  const [from, to] = [card.indexOf(begin), card.indexOf(end)];
  if (from === -1 || to < from)
    throw new Error(`${path} needs the lines "${begin}" and "${end}" to write between.`);
  writeFileSync(path, `${card.slice(0, from + begin.length)}\n\n${measured}\n\n${card.slice(to)}`);
}
