import { careLanguages, careSchema } from '@lamplight/contracts';
import { expect, test } from 'vitest';
import { helpNowFallbackIn } from './help-now-fallback.ts';

test('without a server there are emergency numbers first, the directory of help lines, and the truth about who reads', () => {
  const { resources, paragraphs } = helpNowFallbackIn('en');
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

test('each number is named for the one region in which it holds', () => {
  const named = Object.fromEntries(helpNowFallbackIn('en').resources.map(({ call, name }) => [call, name]));
  expect(named['911']).toMatch(/United States$/);
  expect(named['112']).toMatch(/European Union$/);
});

test.each(careLanguages)('in %s it is care like any other, in words of its own', (language) => {
  const care = helpNowFallbackIn(language);
  expect(careSchema.safeParse(care).success).toBe(true);
  expect(care.language).toBe(language);
  expect(new Set([...care.paragraphs, ...care.resources.map(({ name }) => name)]).size).toBe(10);
});

test('no language borrows the words of another', () => {
  const first = careLanguages.map((language) => helpNowFallbackIn(language).paragraphs[0]);
  expect(new Set(first).size).toBe(careLanguages.length);
});
