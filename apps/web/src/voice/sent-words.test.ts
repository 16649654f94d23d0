import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { words } from '../words.ts';
import { failedWords, fieldWords, leftOutWords, nothingSentWords, usedWords } from './sent-words.ts';

const { fields } = words.voice.sent;

test('a field has the words of the page, and one that it does not know those of the server', () => {
  const title = 'Something new';
  const because = 'It was thought of later.';
  expect(fieldWords({ name: 'did', title, because })).toBe(fields.did);
  expect(fieldWords({ name: 'constructor', title, because })).toEqual({ title, because });
});

test('what had no room is named, with how much of it', () => {
  const left = { name: 'remembered', title: '', count: 3, of: 9 };
  expect(leftOutWords(left)).toBe('What you have learned (3 of 9)');
  expect(leftOutWords({ ...left, count: 9 })).toBe('What you have learned');
});

test('every field that a telling is made of has words of its own', async () => {
  const prompt = join(import.meta.dirname, '../../../../packages/narrator/src/prompt');
  const names = new Set<string>();
  for await (const file of glob('*.ts', { cwd: prompt })) {
    const text = await readFile(join(prompt, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/^ +name: '([a-z-]+)',$/gm)) names.add(name);
  }
  expect([...names].toSorted()).toEqual(Object.keys(fields).toSorted());
});

test('a call that brought nothing is named, with why, and what it may cost where anybody charges for it', () => {
  const call = { model: 'house', because: 'language-model/busy', inputTokens: 0, outputTokens: 0 };
  const free = { amount: 0, currency: 'USD' };
  expect(failedWords({ ...call, cost: free })).toBe(
    'Asked without an answer: house (too much is asked of the model at the moment).',
  );
  const cost = { amount: 0.0024, currency: 'USD' };
  expect(failedWords({ ...call, because: 'language-model/late', inputTokens: 1200, cost })).toBe(
    'Asked without an answer: house (the model took too long). The provider may charge for it all the same. About 1,200 tokens read: $0.0024.',
  );
});

test('where no answer came, nothing is said of what it used; what was asked in vain is said already', () => {
  const rest = { model: 'house', prompt: 'narrate@1', parts: [], leftOut: [], cut: null, cached: false };
  const nothing = { ...rest, inputTokens: 0, outputTokens: 0, cost: null };
  expect(usedWords({ ...nothing, failed: [{ ...nothing, because: 'language-model/late' }] })).toBe('');
  expect(usedWords({ ...nothing, inputTokens: 1200, outputTokens: 30 })).toMatch(
    /^1,200 tokens read, 30 written: /,
  );
});

test('where there is nothing to show it is said whether nothing was sent, or nobody knows it, or it is not over', () => {
  expect(nothingSentWords(null)).toBe('For this turn nothing was sent to a model.');
  expect(nothingSentWords('voice/budget')).toBe('For this turn nothing was sent to a model.');
  expect(nothingSentWords('voice/broken')).toBe('What a model was sent for this turn was not kept.');
  expect(nothingSentWords('voice/telling')).toBe('What it is sent is shown here once it is over.');
});
