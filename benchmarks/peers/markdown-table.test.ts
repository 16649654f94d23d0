import { expect, test } from 'vitest';
import { markdownTable } from './markdown-table.ts';

test('columns are as wide as their widest cell, and numbers stand to the right', () => {
  expect(
    markdownTable([
      ['', 'loop'],
      ['effect 4', '12 ×'],
      ['x', '1,234 ×'],
    ]),
  ).toBe('|          |    loop |\n| -------- | ------: |\n| effect 4 |    12 × |\n| x        | 1,234 × |');
});
