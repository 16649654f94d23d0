import { expect, test } from 'vitest';
import { readRisk } from '../packages/safety/src/index.ts';
import { worst } from './worst.ts';

const misread = (text: string, level: number, line: number) => ({
  row: { input: { text }, label: level === 0 ? 'fiction' : 'selfharm', level, file: 'some.jsonl', line },
  reading: readRisk({ text }),
  byPhrases: readRisk({ text }),
  rank: 0,
  injection: false,
  milliseconds: { words: 0, encoder: 0 },
});
const rows = [misread('look at the lamp', 4, 3), misread('I want to kill myself', 0, 8)];

test('shows where misses and false alarms stand, how they were read, and why', () => {
  const shown = worst(rows, 5, true);
  expect(shown).toContain(
    'Worst misses (1 of 1):\n  some.jsonl:3 selfharm 4 read as 0 none: "look at the lamp"',
  );
  expect(shown).toMatch(/some\.jsonl:8 fiction 0 read as [34] self-harm: "I want to kill myself" \[self\//);
});

test('keeps the words of texts that were set aside to itself', () => {
  const shown = worst(rows, 5, false);
  expect(shown).toContain('some.jsonl:3 selfharm 4 read as 0 none');
  expect(shown).not.toMatch(/lamp|kill/);
});
