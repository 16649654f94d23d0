import type { Worker } from 'node:worker_threads';
import { createSentenceEncoder, type SentenceEncoderNeeds } from '@lamplight/adapter-sentence-encoder';
import { type SentenceEncoder, SentenceEncoderError } from '@lamplight/ports';
import { assert as assertProperty, asyncProperty, string } from 'fast-check';
import { afterAll, assert, expect, onTestFinished, test } from 'vitest';

const never = new AbortController().signal;
// Machines on which much else runs may take their time to load.
const patience = 25_000;

const shared = createSentenceEncoder({ clock: { now: () => 0 }, patience });
afterAll(() => shared[Symbol.asyncDispose]());

/** An encoder of the test's own, and the threads that it starts. */
function begin(changed: Partial<SentenceEncoderNeeds> = {}) {
  const threads: Worker[] = [];
  const notice = (thread: Worker): void => void threads.push(thread);
  process.on('worker', notice);
  const encoder = createSentenceEncoder({ clock: { now: () => 0 }, patience, ...changed });
  onTestFinished(async () => {
    process.off('worker', notice);
    await encoder[Symbol.asyncDispose]();
  });
  return { encoder, threads };
}

async function encodeOne(text: string, encoder: SentenceEncoder = shared): Promise<Float32Array> {
  const [vector] = await encoder.encode([text], never);
  assert(vector);
  return vector;
}

/** With which code a call fails; listened for from the start, so that it may fail at any time. */
async function codeOf(call: Promise<unknown>): Promise<unknown> {
  try {
    return await call;
  } catch (error) {
    return error instanceof SentenceEncoderError ? error.code : error;
  }
}

async function likeness(one: string, other: string): Promise<number> {
  const [a, b] = await shared.encode([one, other], never);
  return a?.reduce((sum, number, index) => sum + number * (b?.[index] ?? 0), 0) ?? Number.NaN;
}

test.each([
  [
    'I cannot see a way out any more.',
    'There is no hope left for me.',
    'There is a way out behind the barn.',
  ],
  ['How old are you?', 'What is your age?', 'How are you?'],
  ['open the wooden door', 'I push the gate open', 'I would like some soup'],
])('“%s” lies nearer to “%s” than to “%s”', async (text, near, far) => {
  expect(await likeness(text, near)).toBeGreaterThan((await likeness(text, far)) + 0.05);
});

test('the vectors are those that the id promises', async () => {
  expect(shared.id).toBe('minilm-l6-en/1');
  const vector = await encodeOne('hello there');
  expect(vector).toHaveLength(shared.dimensions);
  // Whoever has to change these numbers has to change the id.
  const first = [-0.09442, 0.0733, 0.04208, 0.05426];
  for (const [index, number] of first.entries()) expect(vector[index]).toBeCloseTo(number, 4);
});

test('every text has a vector of length 1, even one without words', async () => {
  await assertProperty(
    asyncProperty(string({ unit: 'binary', maxLength: 60 }), async (text) => {
      expect(Math.hypot(...(await encodeOne(text)))).toBeCloseTo(1, 5);
    }),
    {
      numRuns: 40,
      seed: 7,
      examples: [[''], [' \n\t'], ['\u{0}'], ['\u{D800}'], ['[SEP]'], ['[PAD]'], ['__proto__']],
    },
  );
});

test('a text has the same vector alone, again, and among others, to the last bit', async () => {
  const texts = ['I want to go home', 'hi', 'The lamp burns low, and the keeper has gone to bed.', '', 'hi'];
  const together = await shared.encode(texts, never);
  for (const [index, text] of texts.entries()) expect(await encodeOne(text)).toStrictEqual(together[index]);
  expect(await shared.encode([], never)).toStrictEqual([]);
});

test('another thread makes the same vectors', async () => {
  const { encoder } = begin();
  expect(await encodeOne('The tide comes in.', encoder)).toStrictEqual(await encodeOne('The tide comes in.'));
});

test('the beginning of a text counts, in whatever width and lines it was written', async () => {
  const story = 'I walked along the shore and counted gulls. '.repeat(20);
  expect(await encodeOne(story)).toStrictEqual(await encodeOne(story.slice(0, 600)));
  expect(await encodeOne(story.slice(0, 300))).not.toStrictEqual(await encodeOne(story.slice(0, 400)));
  expect(await encodeOne('  ｇｏ\n\nnorth ')).toStrictEqual(await encodeOne('go north'));
  // One of these characters stands for eighteen.
  expect(await encodeOne('\u{FDFA}'.repeat(600))).toStrictEqual(await encodeOne('\u{FDFA}'.repeat(60)));
});

test('whoever gives up leaves at once, before the turn and in the middle, and the others get theirs', async () => {
  const { encoder } = begin({ places: 3 });
  await expect(encoder.encode(['x'], AbortSignal.abort())).rejects.toMatchObject({
    code: 'sentence-encoder/aborted',
  });
  const early = new AbortController();
  const given = encoder.encode(['secret words'], early.signal);
  const kept = encodeOne('kept', encoder);
  early.abort();
  await expect(given).rejects.toMatchObject({ code: 'sentence-encoder/aborted', retryable: true });
  await expect(given).rejects.not.toThrow(/secret/);
  expect(await kept).toStrictEqual(await encodeOne('kept'));

  const late = new AbortController();
  const many = encoder.encode(
    Array.from({ length: 1_000 }, () => 'on and on'),
    late.signal,
  );
  // Turns go round, so the thousand are under way when this one is done.
  await encodeOne('between', encoder);
  late.abort();
  await expect(many).rejects.toMatchObject({ code: 'sentence-encoder/aborted' });
  expect(await encodeOne('after', encoder)).toStrictEqual(await encodeOne('after'));
});

test('when all places are taken the next call is turned away at once, and a place that was left is free', async () => {
  const { encoder } = begin({ places: 2 });
  const leaving = new AbortController();
  const first = encoder.encode(['first'], leaving.signal);
  const second = encoder.encode(['second'], never);
  await expect(encoder.encode(['third'], never)).rejects.toMatchObject({
    code: 'sentence-encoder/busy',
    retryable: true,
  });
  leaving.abort();
  await expect(first).rejects.toMatchObject({ code: 'sentence-encoder/aborted' });
  const third = encoder.encode(['third'], never);
  expect(await Promise.all([second, third])).toHaveLength(2);
});

test('whoever waits too long for the first turn is turned away', async () => {
  // Nobody can load it in a millisecond.
  const { encoder } = begin({ patience: 1 });
  await expect(encoder.encode(['x'], never)).rejects.toMatchObject({ code: 'sentence-encoder/busy' });
});

test('when the thread ends, all who wait are told, and the next call starts another', async () => {
  const { encoder, threads } = begin();
  await encodeOne('warm', encoder);
  const waiting = ['one secret', 'two secrets'].map((text) => encoder.encode([text], never));
  const told = Promise.allSettled(waiting);
  await threads[0]?.terminate();
  for (const outcome of await told) {
    expect(outcome).toMatchObject({
      status: 'rejected',
      reason: { code: 'sentence-encoder/unavailable', retryable: true },
    });
    expect(String(outcome.status === 'rejected' && outcome.reason)).not.toContain('secret');
  }
  expect(await encodeOne('again', encoder)).toStrictEqual(await encodeOne('again'));
  expect(threads).toHaveLength(2);
});

test('a thread that ended while nobody waited is noticed by the next call', async () => {
  const { encoder, threads } = begin();
  await encodeOne('warm', encoder);
  await threads[0]?.terminate();
  expect(await encodeOne('again', encoder)).toStrictEqual(await encodeOne('again'));
});

test('what breaks off again and again is started five times within a minute, and then left alone', async () => {
  let now = 1_000_000;
  const { encoder, threads } = begin({ clock: { now: () => now } });
  for (let start = 1; start <= 5; start += 1) {
    const failing = codeOf(encoder.encode(['x'], never));
    await expect.poll(() => threads.length, { interval: 1 }).toBe(start);
    await threads[start - 1]?.terminate();
    expect(await failing).toBe('sentence-encoder/unavailable');
  }
  await expect(encoder.encode(['x'], never)).rejects.toMatchObject({ code: 'sentence-encoder/unavailable' });
  expect(threads).toHaveLength(5);
  now += 60_000;
  expect(await encodeOne('x', encoder)).toStrictEqual(await encodeOne('x'));
  expect(threads).toHaveLength(6);
});

test('a thread that is stuck is ended', async () => {
  // Nobody can read so much in a millisecond.
  const { encoder, threads } = begin({ stuckAfter: 1 });
  const longest = 'the sea, the sea, '.repeat(40);
  await expect(encoder.encode([longest], never)).rejects.toMatchObject({
    code: 'sentence-encoder/unavailable',
  });
  expect(threads[0]?.threadId).toBe(-1);
});

test('disposing ends the thread and sends everybody away', async () => {
  const { encoder, threads } = begin();
  await encodeOne('warm', encoder);
  const waiting = codeOf(encoder.encode(['x', 'y'], never));
  await encoder[Symbol.asyncDispose]();
  expect(await waiting).toBe('sentence-encoder/disposed');
  expect(threads[0]?.threadId).toBe(-1);
  await expect(encoder.encode(['x'], never)).rejects.toMatchObject({
    code: 'sentence-encoder/disposed',
    retryable: false,
  });
  expect(threads).toHaveLength(1);
});

test('disposing while it is being loaded ends that too', async () => {
  const { encoder, threads } = begin();
  await encoder[Symbol.asyncDispose]();
  expect(threads[0]?.threadId).toBe(-1);
});
