import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  compareTranscripts,
  type GoldenTranscript,
  readTranscript,
  readWalkthrough,
  writeTranscript,
  writeWalkthrough,
} from '../index.ts';

const story = { places: { hall: {}, cellar: {} }, endings: { won: {} }, topics: { fog: {} } };
const nothing = { lines: [], veils: [], intensity: 'full' };

test('a walkthrough is one input a line, with remarks, a seed, a place and an ending', () => {
  const text = '# By the cellar.\r\n# seed: 7\n# from: cellar\n\ntake the lamp\n  up \n# ends: won\n';
  expect(readWalkthrough('short', text, story)).toStrictEqual({
    walkthrough: {
      name: 'short',
      seed: 7,
      from: 'cellar',
      ends: 'won',
      score: null,
      limits: nothing,
      inputs: [
        { text: 'take the lamp', line: 5 },
        { text: '  up ', line: 6 },
      ],
    },
    findings: [],
  });
});

test('what a walkthrough says wrongly is named by its line, with what would be right', () => {
  const { findings } = readWalkthrough('bad', '# seed: seven\n# from: celar\nup\n# ends: lost\n', story);
  expect(findings).toMatchObject([
    { file: 'walkthroughs/bad.txt', line: 1, code: 'walkthrough/bad-seed' },
    { line: 2, code: 'walkthrough/unknown-place', right: 'Did you mean "cellar"?' },
    { line: 4, code: 'walkthrough/unknown-ending', right: 'There is "won".' },
  ]);
  const limits = '# lines: fog, hights\n# veils: constructor\n# intensity: mild\n# score: 1e3\n';
  expect(readWalkthrough('bad', limits, story)).toMatchObject({
    walkthrough: { limits: nothing, score: null },
    findings: [
      { line: 1, code: 'walkthrough/unknown-topic', right: 'Did you mean "heights"?' },
      { line: 2, code: 'walkthrough/unknown-topic' },
      { line: 3, code: 'walkthrough/unknown-intensity', right: 'There is "gentle", "moderate", "full".' },
      { line: 4, code: 'walkthrough/bad-score' },
    ],
  });
  const prototype = readWalkthrough('bad', '# ends: constructor\n', story);
  expect(prototype.findings).toHaveLength(1);
});

test('a walkthrough that is written is read again as it was', () => {
  const way = {
    seed: 9,
    from: 'hall',
    ends: 'won',
    score: 12,
    limits: { lines: ['fog', 'heights'], veils: ['spiders'], intensity: 'gentle' as const },
    inputs: [{ text: 'look', line: 7 }],
  };
  const { walkthrough } = readWalkthrough('again', writeWalkthrough(way), story);
  expect(walkthrough).toStrictEqual({ name: 'again', ...way });
});

const told = (...turns: readonly (readonly [input: string, text: string])[]): GoldenTranscript => ({
  opening: { text: 'It begins.', line: 0 },
  turns: turns.map(([input, text]) => ({ input, text, line: 0 })),
});

test('a transcript that is written and read again differs in nothing, whatever was said and told', () => {
  const line = fc.string({ unit: fc.constantFrom('>', '#', '\\', ' ', 'a', '.', '“', '\t') });
  const text = fc.array(line, { maxLength: 5 }).map((lines) => lines.join('\n'));
  const turn = fc.tuple(line, text);
  fc.assert(
    fc.property(text, fc.array(turn, { maxLength: 5 }), (opening, turns) => {
      const now = { ...told(...turns), opening: { text: opening, line: 0 } };
      const again = readTranscript(writeTranscript('any', now));
      expect(compareTranscripts(again, now)).toStrictEqual([]);
      expect(again.turns.map(({ input }) => input)).toStrictEqual(turns.map(([input]) => input));
    }),
  );
});

test('a turn that is told otherwise is shown sentence by sentence, with the line it was recorded at', () => {
  const before = told(['look', 'The hall. A lamp burns. It is late.'], ['up', 'You go up.']);
  const recorded = readTranscript(writeTranscript('a', before));
  const now = told(['look', 'The hall. A lamp smokes. It is late.'], ['up', 'You go up.']);
  expect(compareTranscripts(recorded, now)).toStrictEqual([
    {
      turn: 1,
      input: 'look',
      what: 'told-otherwise',
      line: 5,
      sentences: [
        { mark: '=', text: 'The hall.' },
        { mark: '-', text: 'A lamp burns.' },
        { mark: '+', text: 'A lamp smokes.' },
        { mark: '=', text: 'It is late.' },
      ],
    },
  ]);
});

test('a turn put between two others, or taken away, leaves the others alone', () => {
  const short = told(['up', 'You go up.'], ['look', 'A loft.']);
  const long = told(['up', 'You go up.'], ['wait', 'Time passes.'], ['look', 'A loft.']);
  expect(compareTranscripts(short, long)).toMatchObject([{ turn: 2, input: 'wait', what: 'not-recorded' }]);
  expect(compareTranscripts(long, short)).toMatchObject([{ turn: 2, input: 'wait', what: 'not-played' }]);
});
