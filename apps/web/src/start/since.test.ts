import { expect, test } from 'vitest';
import { english } from '../words/english/english.ts';
import { german } from '../words/german/german.ts';
import type { PageWords } from '../words/page-words.ts';
import { since } from './since.ts';

const now = new Date('2026-03-10T12:00:00Z');
const ago = (milliseconds: number, words: PageWords = english) =>
  since(new Date(now.getTime() - milliseconds), now, words);

test('how long ago is said in words, and after a month as a date', () => {
  expect(ago(5_000)).toBe('just now');
  expect(ago(5_000, german)).toBe('gerade eben');
  expect(ago(3_000_000, german)).toBe('vor 50 Minuten');
  expect(ago(3 * 60_000)).toBe('3 minutes ago');
  expect(ago(2 * 3_600_000)).toBe('2 hours ago');
  expect(ago(86_400_000)).toBe('yesterday');
  expect(ago(60 * 86_400_000)).toMatch(/January .*2026/);
});
