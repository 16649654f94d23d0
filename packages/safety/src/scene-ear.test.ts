import { describe, expect, test } from 'vitest';
import { createReader, type ModelThresholds, type RiskModel, type SenseModel } from './index.ts';

const quiet = { 'self-harm': 0, abuse: 0, violence: 0, eating: 0, substances: 0, medical: 0, distress: 0 };
const rest = { someoneElse: 0, injection: 0, aboutSelfHarm: 0, imminent: 0 };
const kinds = { ...quiet, 'self-harm': 0.5 };
const never: ModelThresholds = {
  kinds: { ...quiet, 'self-harm': 0.4 },
  someoneElse: 1,
  grave: 0.4,
  doubt: 0,
  imminent: 1,
  injection: 1,
};
/** Hears the same in everything: that it may be grave. */
const model: Pick<RiskModel, 'version' | 'thresholds' | 'scoreEach'> = {
  version: 'words',
  thresholds: never,
  scoreEach: (texts) => texts.map(() => ({ ...rest, kinds, grave: 0.5 })),
};
const hearing = (chance: number): SenseModel => ({
  version: 'sense',
  encoder: 'some/1',
  beside: 'words',
  thresholds: never,
  together: (words) => words,
  inScene: () => chance,
  sceneThresholds: { sure: 0.05, pause: 0.3, stop: 0.6 },
});
/** Hears most where a word is, and the most where little else is. */
const graverAt = (word: string): typeof model => ({
  ...model,
  scoreEach: (texts) =>
    texts.map((clauses) => {
      const at = clauses.findIndex((clause) => clause.includes(word));
      return { ...rest, kinds, grave: at === -1 ? 0.1 : 1 - clauses.length / 100 };
    }),
});
const yard = { lastTelling: 'Hens scratch in the yard.', offers: ['feed the hens'] };
const vectors = [new Float32Array(2), new Float32Array(2)];
const read = (chance: number, text: string, scene: object = yard) =>
  createReader({ model, sense: hearing(chance) }).read({ text, vectors, ...scene });

describe('the ear for scenes', () => {
  test('asks for the message in its scene behind the message itself, where a scene is known', () => {
    const reader = createReader({ model, sense: hearing(0) });
    const text = 'they are all laid out now';
    expect(reader.sentences({ text })).toEqual([text]);
    expect(reader.sentences({ text, ...yard })).toEqual([
      text,
      { said: text, scene: 'hens scratch in the yard. feed the hens' },
    ]);
    const offers = ['feed the hens', 'go in'];
    expect(reader.sentences({ text, offers })).toEqual([text, { said: text, scene: 'feed the hens. go in' }]);
  });

  test('hears of a long message what words find gravest, and of a long telling the end', () => {
    const reader = createReader({ model: graverAt('boots'), sense: hearing(0) });
    const far = Array.from({ length: 12 }, (_, at) => `we row past island ${at} and rest in the shade`);
    const text = [...far, 'the boots stand beside the river now', 'we row home'].join('. ');
    const lastTelling = `${far.join('. ')}. A bell rings.`;
    expect(reader.sentences({ text, lastTelling }).at(-1)).toEqual({
      said: 'the boots stand beside the river now.',
      scene: expect.stringMatching(/^.{100,160} a bell rings\.$/u),
    });
  });

  test('explains what ears and hints only guess', () => {
    expect(read(0.1, 'they are all laid out now')).toMatchObject({ level: 0, kind: 'none' });
    expect(read(0.4, 'they are all laid out now').level).toBe(2);
    expect(read(0.7, 'they are all laid out now')).toMatchObject({ level: 3, kind: 'self-harm' });
  });

  test('hears in its scene what is nothing by itself', () => {
    const hardly: typeof model = {
      ...model,
      scoreEach: (texts) => texts.map(() => ({ ...rest, kinds: { ...quiet, 'self-harm': 0.1 }, grave: 0.1 })),
    };
    const readerWhere = (grave: number) =>
      createReader({
        model: hardly,
        sense: { ...hearing(0.7), together: (words) => ({ ...words, grave }) },
      });
    const text = 'one round for the lock and one for afters';
    const reader = readerWhere(0.3);
    expect(reader.sentences({ text })).toEqual([]);
    const [said, inScene] = reader.sentences({ text, ...yard });
    expect([said, inScene]).toEqual([text, { said: text, scene: 'hens scratch in the yard. feed the hens' }]);
    expect(reader.read({ text, vectors, ...yard })).toMatchObject({ level: 3, kind: 'self-harm' });
    const over = `i do not want to die anymore, ${text}`;
    expect(reader.read({ text: over, vectors, ...yard }).level).toBeLessThan(2);
    expect(readerWhere(0.1).read({ text, vectors, ...yard }).level).toBeLessThan(3);
  });

  test('asks about an emergency that is told of only where it is sure that it is play', () => {
    const told = 'cant breathe, chest crushed';
    expect(read(0.1, told)).toMatchObject({ level: 4, kind: 'medical' });
    expect(read(0.01, told)).toMatchObject({ level: 2, kind: 'medical' });
    expect(read(0.01, `${told}, my wife is driving me to the hospital`).level).toBe(4);
  });

  test('explains nothing of a message of which it heard a part', () => {
    const reader = createReader({ model: graverAt('gallows'), sense: hearing(0.01) });
    const far = 'we row past the island and rest in the shade of the pines and sing to the gulls';
    const text = `${far}. ${far} once more. the hangman waits at the gallows for me. cant breathe, chest crushed`;
    const sentences = reader.sentences({ text, ...yard });
    expect(sentences.at(-1)).toMatchObject({ said: 'the hangman waits at the gallows for me.' });
    const heard = sentences.map(() => new Float32Array(2));
    expect(reader.read({ text, vectors: heard, ...yard }).level).toBe(4);
  });

  test.for([
    ['take the lamp and feed the hens', ['take the lamp', 'feed the hens']],
    ['"i want to go under", says the troll to the hens', ['feed the hens']],
  ] as const)('makes no graver what is the story’s: %s', ([text, offers]) => {
    expect(read(0.9, text, { ...yard, offers }).level).toBeLessThan(3);
  });

  test('hears each part by its own vector, and the message in its scene by the last', () => {
    const asked: [string, number][] = [];
    const sense: SenseModel = {
      ...hearing(0),
      together: (words, [first = -1]) => {
        asked.push(['alone', first]);
        return words;
      },
      inScene: (_, [first = -1]) => {
        asked.push(['in its scene', first]);
        return 0;
      },
    };
    const reader = createReader({ model, sense });
    const text = 'they are all laid out now. the water is over my boots. nobody looks for me';
    const { length } = reader.sentences({ text, ...yard });
    const numbered = Array.from({ length }, (_, at) => Float32Array.from([at]));
    reader.read({ text, vectors: numbered, ...yard });
    expect(length).toBeGreaterThan(2);
    const parts = numbered.slice(0, -1).map((_, at) => ['alone', at]);
    expect(asked).toEqual([...parts, ['in its scene', length - 1]]);
    asked.length = 0;
    reader.read({ text, vectors: numbered.slice(1), ...yard });
    expect(asked).toEqual([]);
  });

  test('never takes away what a phrase says plainly', () => {
    expect(read(0.01, 'i want to kill myself').level).toBe(3);
    expect(read(0.01, 'I took too many pills').level).toBe(4);
    expect(read(0.01, 'quiero morir').level).toBe(3);
  });

  test('is not asked where somebody says that they do not play', () => {
    expect(read(0.01, 'for real, they are all laid out now').level).toBe(3);
  });

  test('changes nothing without a vector of the scene', () => {
    const reader = createReader({ model, sense: hearing(0.01) });
    expect(reader.read({ text: 'they are all laid out now', ...yard }).level).toBe(3);
  });

  test('says what it made of a finding', () => {
    const reader = createReader({ model, sense: hearing(0.1) });
    const { findings } = reader.explain({ text: 'they are all laid out now', vectors, ...yard });
    expect(findings[0]).toMatchObject({ levelBefore: 3, level: 0, context: ['scene-explains'] });
  });
});
