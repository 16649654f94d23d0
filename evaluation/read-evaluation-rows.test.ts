import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readEvaluationRows } from './read-evaluation-rows.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lamplight-evaluation-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, ...lines: readonly string[]) =>
  writeFileSync(join(folder, name), lines.join('\n'));

describe('the rows of an evaluation', () => {
  test('are read from every file, with the level that the label has where the row gives none', () => {
    write('b.jsonl', '{"text":"i kill the rat","label":"fiction","source":"own"}', '');
    write('a.jsonl', '{"text":"i want to die","label":"selfharm","source":"own"}');
    write('notes.txt', 'not read');
    expect(readEvaluationRows(folder)).toEqual([
      { input: { text: 'i want to die' }, label: 'selfharm', level: 3, file: 'a.jsonl', line: 1 },
      { input: { text: 'i kill the rat' }, label: 'fiction', level: 0, file: 'b.jsonl', line: 1 },
    ]);
  });

  test.each([
    ['"The sea is near."', { lastTelling: 'The sea is near.' }],
    ['["jump into the sea"]', { offers: ['jump into the sea'] }],
    ['{"lastTelling":"The sea.","offers":["swim"]}', { lastTelling: 'The sea.', offers: ['swim'] }],
    ['{"scene":"A cliff."}', { lastTelling: 'A cliff.' }],
    ['null', {}],
  ])('take a context of the form %s', (context, expected) => {
    write('a.jsonl', `{"text":"jump","label":"fiction","context":${context}}`);
    expect(readEvaluationRows(folder)[0]?.input).toEqual({ text: 'jump', ...expected });
  });

  test.each([
    ['{"text":"x"', /a\.jsonl:2 is not JSON/],
    ['["x"]', /a\.jsonl:2 needs "text"/],
    ['7', /a\.jsonl:2 is not an object/],
    ['{"label":"idiom"}', /a\.jsonl:2 needs "text"/],
    ['{"text":"x","label":"joke"}', /a\.jsonl:2 has the label "joke"; known are selfharm, abuse/],
    ['{"text":"x","label":"constructor"}', /the label "constructor"/],
    ['{"text":"x","label":"idiom","level":7}', /the level 7; it goes from 0 to 4/],
    ['{"text":"x","label":"idiom","context":5}', /a\.jsonl:2 has a "context" of no known form/],
  ])('are refused with file and line: %s', (line, sentence) => {
    write('a.jsonl', '{"text":"fine","label":"benign"}', line);
    expect(() => readEvaluationRows(folder)).toThrow(sentence);
  });

  test('must be somewhere', () => {
    expect(() => readEvaluationRows(folder)).toThrow(/no \.jsonl file/);
    expect(() => readEvaluationRows(join(folder, 'nowhere'))).toThrow(/no folder/);
  });
});
