import { expect, test } from 'vitest';
import { helpNowFallback } from './help-now-fallback.ts';

test('without a server there are emergency numbers first, the directory of help lines, and the truth about who reads', () => {
  const { resources, paragraphs } = helpNowFallback;
  expect(resources.map(({ call, url }) => call ?? url)).toEqual([
    '112',
    '911',
    '999',
    '000',
    '111',
    'https://findahelpline.com/',
  ]);
  expect(paragraphs.join(' ')).toMatch(
    /I am software.*No person is reading along, and nobody has been told of this/,
  );
});
