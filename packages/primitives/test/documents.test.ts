import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../../docs/primitives');

test('the index of the documents leads to every page', () => {
  const index = readFileSync(join(folder, 'README.md'), 'utf8');
  const pages = readdirSync(folder).filter((file) => file !== 'README.md' && file.endsWith('.md'));
  expect(pages.filter((page) => !index.includes(`](${page})`))).toEqual([]);
});
