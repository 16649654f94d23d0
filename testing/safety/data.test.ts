import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Row {
  readonly file: string;
  readonly text: string;
  readonly level: number;
  readonly pair?: string;
  readonly context?: unknown;
}

const data = fileURLToPath(new URL('../data', import.meta.resolve('@lamplight/safety')));

function rowsIn(folder: string): Row[] {
  return readdirSync(`${data}/${folder}`)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((file) =>
      readFileSync(`${data}/${folder}/${file}`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => ({ ...(JSON.parse(line) as Row), file })),
    );
}

const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
const own = rowsIn('own');
const fresh = rowsIn('fresh');

test('nothing that is measured on was learnt: no sentence of ours stands among those that were set aside', () => {
  const setAside = new Set(rowsIn('held-back').map(({ text }) => letters(text)));
  expect(setAside.size).toBeGreaterThan(1_000);
  expect([...own, ...fresh].filter(({ text }) => setAside.has(letters(text)))).toEqual([]);
});

test('a text stands once, unless a scene gives it another meaning', () => {
  const alone = own.filter(({ pair, context }) => pair === undefined && context === undefined);
  const seen = new Set<string>();
  // "Open airlock 3" is another text than "open airlock".
  const keyOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const twice = alone.filter(({ text }) => seen.has(keyOf(text)) || !seen.add(keyOf(text)));
  expect(twice).toEqual([]);
});

test('what nothing has learnt yet stands nowhere in what was learnt', () => {
  const learnt = new Set(own.map(({ text }) => letters(text)));
  const known = fresh.filter(({ text, context }) => context === undefined && learnt.has(letters(text)));
  expect(known).toEqual([]);
});

test('the table of the files says how many lines each has, and how many there are of each level', () => {
  const readme = readFileSync(`${data}/README.md`, 'utf8');
  const counted = [...Map.groupBy([...own, ...fresh], ({ file }) => file)];
  const languages = /^(?:spanish|french|german|italian|portuguese|dutch|polish)\.jsonl$/;
  const inLanguages = counted.filter(([file]) => languages.test(file));
  expect(inLanguages.every(([, rows]) => rows.length === 20 || rows.length === 21)).toBe(true);
  const rows = counted
    .filter(([file]) => !languages.test(file))
    .map(([file, all]) => `| \`${file}\` | ${all.length.toLocaleString('en')} |`);
  expect(rows.filter((row) => !readme.includes(row))).toEqual([]);
  const levels = [0, 1, 2, 3, 4].map((level) =>
    own.filter((row) => row.level === level).length.toLocaleString('en'),
  );
  const [none, soft, low, grave, now] = levels;
  const total = own.length.toLocaleString('en');
  expect(readme).toContain(
    `In all ${total} lines: ${none} at level 0, ${soft} at 1, ${low} at 2, ${grave} at 3, ${now} at 4.`,
  );
});
