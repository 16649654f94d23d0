import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import { systemClock } from '@lamplight/adapter-system';
import type { Sentence } from '@lamplight/ports';
import { createReader, type LingeringRisk, type Reading, readRisk, type RiskInput } from '@lamplight/safety';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alwaysHeard, better, neverStopped, offered } from './always-right.ts';
import { ears, learnt } from './ears.ts';
import { shippedScenes } from './shipped-scenes.ts';

const encoder = createSentenceEncoder({ clock: systemClock(), patience: 60_000, ...learnt });
afterAll(() => encoder[Symbol.asyncDispose]());
const reader = createReader(ears);
const vectors = new Map<string, Float32Array>();

/** Encodes once what is heard more than once. */
async function vectorsOf(input: RiskInput): Promise<readonly Float32Array[]> {
  const sentences = reader.sentences(input);
  const unknown = sentences.filter((sentence) => !vectors.has(key(sentence)));
  const encoded = await encoder.encode(unknown, new AbortController().signal);
  for (const [at, sentence] of unknown.entries())
    vectors.set(key(sentence), encoded[at] ?? new Float32Array());
  return sentences.map((sentence) => vectors.get(key(sentence)) ?? new Float32Array());
}

function key(sentence: Sentence): string {
  return typeof sentence === 'string' ? sentence : `${sentence.said}\n${sentence.scene}`;
}

/** By phrases alone, by words, and by words and sense: what is missing or slow takes nothing from what must be right. */
async function readings(input: RiskInput, closely: boolean): Promise<readonly Reading[]> {
  const byWords = [readRisk(input), reader.read(input)];
  return closely ? [...byWords, reader.read({ ...input, vectors: await vectorsOf(input) })] : byWords;
}

// An encoder hears every message in every scene anew, and there are hundreds: in each such many it is heard.
const everyOther = 5;

interface Place {
  readonly name: string;
  readonly scene: Omit<RiskInput, 'text'>;
}

const places: Place[] = [{ name: 'without a scene', scene: {} }];
beforeAll(async () => {
  for (const { name, lastTelling, offers } of await shippedScenes()) {
    const scene = { lastTelling, offers };
    places.push({ name, scene }, { name: `${name}, its telling alone`, scene: { lastTelling } });
  }
}, 60_000);

const disclosed: LingeringRisk = { level: 3, kind: 'self-harm', who: 'player', calm: 0 };

// Of hundreds of failures the first ones tell enough.
const enough = 12;

/** The first places where a sentence is read as it never may be. */
async function wrongPlaces(
  text: string,
  isRight: (level: Reading['level']) => boolean,
  offer?: string,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [at, { name, scene }] of places.entries()) {
    const offers = offer === undefined ? scene.offers : [...(scene.offers ?? []), offer];
    const input = { text, ...scene, ...(offers === undefined ? {} : { offers }) };
    for (const carried of [undefined, disclosed]) {
      const all = await readings(carried ? { ...input, carried } : input, at % everyOther === 0);
      const levels = all.map(({ level }) => level);
      if (!levels.every(isRight))
        wrong.push(`${name}${carried ? ', after a disclosure' : ''}: ${levels.join()}`);
    }
  }
  return wrong.slice(0, enough);
}

test.for(alwaysHeard)('is heard in every scene: %s (%i)', { timeout: 300_000 }, async ([text, least]) => {
  expect(await wrongPlaces(text, (level) => level >= least)).toEqual([]);
});

test.for(neverStopped)('stops no story in any scene: %s', { timeout: 300_000 }, async (text) => {
  expect(await wrongPlaces(text, (level) => level <= 1)).toEqual([]);
});

test(
  'is answered warmly in every scene, and as no emergency: it is better now',
  { timeout: 300_000 },
  async () => {
    expect(await wrongPlaces(better, (level) => level === 1)).toEqual([]);
  },
);

test('is play in every scene that offers it: a jump from a cliff', { timeout: 300_000 }, async () => {
  expect(await wrongPlaces(offered.text, (level) => level <= 1, offered.offer)).toEqual([]);
});
