import { vmWatchdog } from '@lamplight/adapter-system';
import { type Sentence, type SentenceEncoder, SentenceEncoderError } from '@lamplight/ports';
import { createReader, createWatch } from '@lamplight/safety';
import { describe, expect, test } from 'vitest';
import { ears } from '../safety/ears.ts';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

const watch = createWatch({ ...createReader(ears), watchdog: vmWatchdog() });

/** An encoder that answers as it is told to, and remembers what it was given. */
function encoder(encode: SentenceEncoder['encode']): SentenceEncoder & { readonly given: Sentence[] } {
  const given: Sentence[] = [];
  return {
    id: 'for-a-test',
    dimensions: 384,
    given,
    encode(sentences, signal) {
      given.push(...sentences);
      return encode(sentences, signal);
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
}

const still = (sentences: readonly Sentence[]): Float32Array[] => sentences.map(() => new Float32Array(384));
const odd = 'I let the hospital appointment go because I am not going to need my knee';

test('plain play is never encoded, and what the parser does not understand is, at last in its scene', async () => {
  const ear = encoder(async (texts) => still(texts));
  await using house = await openPlayhouse({ needs: { watch, encoder: ear } });
  const { say, sayAll } = await playAlong(house.play);
  // By itself it would be worth encoding; that the parser understood it is what keeps it from that.
  expect(watch.sentences({ text: 'put lamp down' })).toHaveLength(1);
  await sayAll('take lamp', 'put lamp down', 'in', 'out');
  expect(ear.given).toEqual([]);
  await say(odd);
  const inScene = { said: odd.toLowerCase(), scene: expect.stringContaining('lamp') };
  expect(ear.given).toEqual([odd.toLowerCase(), inScene]);
});

test('nobody waits for the encoder in what a phrase calls an emergency', async () => {
  const ear = encoder(async (texts) => still(texts));
  await using house = await openPlayhouse({ needs: { watch, encoder: ear } });
  const { say } = await playAlong(house.play);
  expect((await say('I took too many pills')).care?.level).toBe(4);
  expect(ear.given).toEqual([]);
});

describe('the reading by words stands, and says so,', () => {
  const never = new Promise<readonly Float32Array[]>(() => undefined);
  const passed = { after: () => AbortSignal.abort() };
  test.for<[string, SentenceEncoder['encode'], { readonly after: () => AbortSignal } | undefined]>([
    [
      'where the encoder fails',
      () => Promise.reject(new SentenceEncoderError('sentence-encoder/unavailable', 'It broke off.')),
      undefined,
    ],
    [
      'where it throws',
      () => {
        throw new TypeError('broken');
      },
      undefined,
    ],
    ['where it answers with too little', async () => [], undefined],
    ['where its vectors have no length', async (texts) => still(texts), undefined],
    [
      'where its vectors are no numbers',
      async (texts) => texts.map(() => new Float32Array(384).fill(Number.NaN)),
      undefined,
    ],
    ['where it is too slow', () => never, passed],
  ])('%s', async ([, encode, deadlines]) => {
    const needs = { watch, encoder: encoder(encode), ...(deadlines ? { deadlines } : {}) };
    await using house = await openPlayhouse({ needs });
    // The deadline of this test has passed for the answer as a whole, too: a turn that asks for no care is waited for.
    const { id } = await house.play.start(ada, { adventure: 'island' });
    const turn = await house.play.interact(ada, id, { key: 'k', text: odd });
    expect(turn).toMatchObject({ outcome: 'unclear', care: null });
    const entry = await house.journal.entry(ada.tenant, id, 2);
    const kept = house.keyring.open(entry?.body ?? new Uint8Array(), `entry/${id}/2`);
    expect(JSON.parse(kept)).toMatchObject({ watch: { level: 0, reasons: ['sense/unavailable'] } });
  });
});
