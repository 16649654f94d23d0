import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../docs/primitives');

test('the index of the documents leads to every page', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const pages = readdirSync(folder).filter((file) => file !== 'README.md' && file.endsWith('.md'));
  expect(pages.filter((page) => !index.includes(`](${page})`))).toEqual([]);
});

test('the page of errors has every code, and no other', () => {
  const sources = join(import.meta.dirname, '../src');
  const files = readdirSync(sources, { recursive: true, encoding: 'utf8' });
  const thrown = files
    .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
    .flatMap(
      (file) => readFileSync(join(sources, file), 'utf8').match(/(?<=')primitives\/[a-z-]+(?=')/g) ?? [],
    );
  const page = readFileSync(join(folder, 'errors.md'), 'utf8');
  const told = page.match(/(?<=`)primitives\/[a-z-]+(?=`)/g) ?? [];
  expect([...new Set(told)].toSorted()).toEqual([...new Set(thrown)].toSorted());
});
