import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import { systemClock } from '@lamplight/adapter-system';
import { createReader, type LingeringRisk, type Reading, readRisk, type RiskInput } from '@lamplight/safety';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { alwaysHeard, better, neverStopped, offered } from './always-right.ts';
import { ears, learnt } from './ears.ts';
import { shippedScenes } from './shipped-scenes.ts';

const encoder = createSentenceEncoder({ clock: systemClock(), patience: 60_000, ...learnt });
afterAll(() => encoder[Symbol.asyncDispose]());
const reader = createReader(ears);
const vectors = new Map<string, Float32Array>();

/** Encodes what stands in hundreds of scenes once. */
async function vectorsOf(input: RiskInput): Promise<readonly Float32Array[]> {
  const texts = reader.sentences(input);
  const unknown = texts.filter((text) => !vectors.has(text));
  const encoded = await encoder.encode(unknown, new AbortController().signal);
  for (const [at, text] of unknown.entries()) vectors.set(text, encoded[at] ?? new Float32Array());
  return texts.map((text) => vectors.get(text) ?? new Float32Array());
}

/** By phrases alone, by words, and by words and sense: what is missing or slow takes nothing from what must be right. */
async function readings(input: RiskInput): Promise<readonly Reading[]> {
  return [readRisk(input), reader.read(input), reader.read({ ...input, vectors: await vectorsOf(input) })];
}

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
  for (const { name, scene } of places) {
    const offers = offer === undefined ? scene.offers : [...(scene.offers ?? []), offer];
    const input = { text, ...scene, ...(offers === undefined ? {} : { offers }) };
    for (const carried of [undefined, disclosed]) {
      const levels = (await readings(carried ? { ...input, carried } : input)).map(({ level }) => level);
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
