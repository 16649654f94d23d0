import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createReader, type Reader, readRisk, type RiskInput } from './index.ts';

const kinds = ['self-harm', 'abuse', 'violence', 'eating', 'substances', 'medical', 'distress'] as const;
type Kind = (typeof kinds)[number];
const each = (value: number): Record<Kind, number> =>
  Object.fromEntries(kinds.map((kind) => [kind, value])) as Record<Kind, number>;

/** What the trained layers make of everything. */
interface Heard {
  readonly words: number;
  readonly together: number;
  readonly inScene: number;
}

function readerThatHears({ words, together, inScene }: Heard): Reader {
  const scores = (chance: number) => ({
    kinds: each(chance),
    someoneElse: chance,
    grave: chance,
    imminent: chance,
    injection: 0,
    aboutSelfHarm: chance,
  });
  const thresholds = {
    kinds: each(0.6),
    someoneElse: 0.6,
    grave: 0.8,
    doubt: 0.2,
    imminent: 0.5,
    injection: 1,
  };
  return createReader({
    model: { version: 'words', thresholds, scoreEach: (texts) => texts.map(() => scores(words)) },
    sense: {
      version: 'sense',
      encoder: 'some/1',
      beside: 'words',
      thresholds,
      together: () => scores(together),
      inScene: () => inScene,
      sceneThresholds: { sure: 0.1, pause: 0.4, stop: 0.7 },
    },
  });
}

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const heard: fc.Arbitrary<Heard> = fc.record({ words: chance, together: chance, inScene: chance });

/** Reads with as many vectors as are asked for. */
function readClosely(reader: Reader, input: RiskInput) {
  return reader.read({ ...input, vectors: reader.sentences(input).map(() => new Float32Array(2)) });
}

const outright = [
  'I want to kill myself',
  'I keep thinking about suicide',
  'I tried to kill myself last week',
  'I have been cutting myself again',
  'I took too many pills',
  'I think I overdosed',
  'i swallowed the whole bottle',
  'I bought a rope. Goodbye everyone.',
  "I can't go on",
  'nobody would miss me if I was gone',
  'im gonna unalive myself',
  'quiero morir',
  'ich habe zu viele Tabletten genommen',
] as const;
const ofOwnLife = [
  'my dad hits me when he drinks',
  'my boyfriend choked me yesterday',
  'my friend says she wants to kill herself tonight',
  'I make myself throw up in the bathroom after school',
  'I want to shoot up my school tomorrow',
] as const;
const yard = { lastTelling: 'Hens scratch in the yard.', offers: ['feed the hens'] };
const ofStories =
  'dragon sword tavern goblin spell knight castle potion witch monster tell ask answer go north look'.split(
    ' ',
  );

/** Scenes that may have every word of a message, and be adventures, and wait for an answer. */
function sceneFor(text: string): fc.Arbitrary<Pick<RiskInput, 'lastTelling' | 'offers'>> {
  const word = fc.constantFrom(...ofStories, ...text.replaceAll(/[^\p{L}' ]/gu, '').split(' '));
  const sentence = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => `${words.join(' ')}.`);
  // One word is too little to be the act in the words that were used.
  const offer = fc.tuple(fc.constantFrom('tell', 'go', 'look at', 'wait for'), fc.constantFrom(...ofStories));
  return fc.record({
    lastTelling: sentence,
    offers: fc.array(
      offer.map((words) => words.join(' ')),
      { maxLength: 4 },
    ),
  });
}

describe('whatever the scene is, and whatever the ears hear in it,', () => {
  test.for(outright)('what a phrase says outright is never read lower: %s', (text) => {
    const { level } = readRisk({ text });
    expect(level).toBeGreaterThanOrEqual(2);
    fc.assert(
      fc.property(heard, sceneFor(text), (ears, scene) => {
        const reader = readerThatHears(ears);
        for (const reading of [readRisk({ text, ...scene }), readClosely(reader, { text, ...scene })])
          expect(reading.level).toBeGreaterThanOrEqual(level);
      }),
    );
  });

  test.for(ofOwnLife)('what a phrase says of the player’s own life is asked about at least: %s', (text) => {
    expect(readRisk({ text }).level).toBeGreaterThanOrEqual(2);
    fc.assert(
      fc.property(heard, sceneFor(text), (ears, scene) => {
        const reader = readerThatHears(ears);
        for (const reading of [readRisk({ text, ...scene }), readClosely(reader, { text, ...scene })])
          expect(reading.level).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test.for([...outright, ...ofOwnLife])('vectors take nothing from what a phrase says: %s', (text) => {
    fc.assert(
      fc.property(heard, sceneFor(text), (ears, scene) => {
        const input = { text, ...scene };
        const byPhrases = readRisk(input).level;
        expect(readClosely(readerThatHears(ears), input).level).toBeGreaterThanOrEqual(byPhrases);
      }),
    );
  });

  test.for([
    'im killing myself tonight',
    'i will be dead by tomorrow',
    'I just cut my wrists',
    'there is a noose around my neck',
    'half the pills are down',
    'I am having a heart attack',
    'call 911 please',
    'going to shoot people at my church tomorrow',
  ])(
    'an emergency that is said, and that words hear, waits for nothing and stays one in a scene without it: %s',
    (text) => {
      fc.assert(
        fc.property(heard, fc.double({ min: 0.2, max: 1, noNaN: true }), (others, words) => {
          const reader = readerThatHears({ ...others, words });
          expect(reader.sentences({ text, ...yard })).toEqual([]);
          expect(readClosely(reader, { text, ...yard }).level).toBe(4);
        }),
      );
    },
  );

  test.for(['cant breathe, chest crushed', 'half my face has dropped'])(
    'no ear makes less than a question of an emergency that is told by its signs: %s',
    (text) => {
      expect(readRisk({ text, ...yard }).level).toBe(4);
      fc.assert(
        fc.property(heard, (ears) => {
          const read = readClosely(readerThatHears(ears), { text, ...yard });
          expect(read.level).toBe(ears.inScene < 0.1 ? 2 : 4);
        }),
      );
    },
  );

  test.for([
    'I took too many pills',
    'I bought a rope. Goodbye everyone.',
    'I am going to kill myself tonight',
  ])('nobody waits for an encoder in what a phrase calls an emergency: %s', (text) => {
    fc.assert(
      fc.property(heard, sceneFor(text), (ears, scene) => {
        const reader = readerThatHears(ears);
        expect(reader.sentences({ text, ...scene })).toEqual([]);
        expect(reader.read({ text, ...scene }).level).toBe(4);
      }),
    );
  });
});

describe('the act that a scene offers in the words that were used', () => {
  test.for([
    ['I swallow the pills', 'swallow the pills'],
    ['I cut my wrists', 'cut my wrists'],
    ['I want to die here', 'I want to die here, among my own people'],
  ] as const)('is play: %s', ([text, offer]) => {
    expect(readRisk({ text }).level).toBeGreaterThanOrEqual(2);
    expect(readRisk({ text, offers: [offer] }).level).toBe(0);
  });

  test('explains nothing that is said outright beside it', () => {
    const offers = ['go north', 'look around', 'go on'];
    expect(readRisk({ text: 'go north, I want to kill myself', offers }).level).toBe(3);
    expect(readRisk({ text: 'look around. I took too many pills', offers }).level).toBe(4);
    expect(readRisk({ text: "I can't go on", offers }).level).toBe(2);
  });
});
