import { createSentenceEncoder } from '@lamplight/adapter-sentence-encoder';
import { expect, test } from 'vitest';
import { loadEncoder } from './load-encoder.ts';
import { openWordPieces } from './word-pieces.ts';

// What the same weights gave in PyTorch 2.13, with the exact form of the GELU.
const reference = [
  ['hello there', [101, 7592, 2045, 102], [-0.09443, 0.07332, 0.04226, 0.05438, -0.06724, -0.08545]],
  [
    'The lamp burns low, and the keeper’s gone to bed.',
    [101, 1996, 10437, 7641, 2659, 1010, 1998, 1996, 10684, 1521, 1055, 2908, 2000, 2793, 1012, 102],
    [0.10861, 0.07323, 0.04386, 0.04067, 0.08088, 0.02286],
  ],
  [
    'antidisestablishmentarianism!',
    [101, 3424, 10521, 4355, 7875, 13602, 3672, 12199, 2964, 999, 102],
    [0.04086, 0.04564, -0.00406, 0.04073, -0.05395, -0.06853],
  ],
] as const;

test('texts are taken apart, and their vectors made, as elsewhere', async () => {
  const piecesOf = openWordPieces();
  const encode = await loadEncoder();
  for (const [text, pieces, numbers] of reference) {
    expect(piecesOf(text)).toStrictEqual({ ids: [...pieces], said: pieces.length });
    const vector = encode(text);
    for (const [at, number] of numbers.entries()) expect(vector[at]).toBeCloseTo(number, 3);
  }
});

const long = 'on and on and '.repeat(40);

test('what was said and its scene are heard as one', async () => {
  const vector = (await loadEncoder())({ said: 'hello there', scene: 'go to bed' });
  for (const [at, number] of [-0.00961, -0.0012, 0.05007, 0.04268, -0.00692, -0.0366].entries())
    expect(vector[at]).toBeCloseTo(number, 3);
});

test('of a long text the beginning is read, and it ends as every text does', () => {
  const { ids, said } = openWordPieces()(long);
  expect(ids).toHaveLength(128);
  expect(said).toBe(128);
  expect(ids.at(-1)).toBe(102);
});

test('a scene is read behind what was said in it, and of a long one the end', () => {
  const piecesOf = openWordPieces();
  expect(piecesOf({ said: 'hello there', scene: 'go to bed' })).toStrictEqual({
    ids: [101, 7592, 2045, 102, 2175, 2000, 2793, 102],
    said: 4,
  });
  const { ids, said } = piecesOf({ said: long, scene: `${long}${long} go to bed` });
  expect(ids).toHaveLength(128);
  expect(said).toBe(80);
  expect(ids[79]).toBe(102);
  expect(ids.slice(-4)).toStrictEqual([2175, 2000, 2793, 102]);
});

test('what was learnt of messages in their scenes changes these alone', async () => {
  const said = 'I want to go home';
  const inItsScene = { said, scene: 'The road is dark.' };
  const learnt = { version: 'ear-5', changes: changeOf('0.attend.out.bias', 0.05) };
  const [before, after] = [
    await loadEncoder(learnt),
    await loadEncoder({ ...learnt, inScenes: { changes: changeOf('5.feed.out.bias', 0.05) } }),
  ];
  expect(after(said)).toStrictEqual(before(said));
  expect(likeness(before(inItsScene), after(inItsScene))).toBeLessThan(0.9999);
  // What was learnt of messages counts in their scenes, too.
  const [neither, messages] = [await loadEncoder(), before];
  expect(likeness(neither(inItsScene), messages(inItsScene))).toBeLessThan(0.9999);
});

function changeOf(name: string, by: number): ReadonlyMap<string, Float32Array> {
  return new Map([[name, Float32Array.from({ length: 384 }, (_, at) => by * Math.sin(at))]]);
}

test('what was learnt changes the encoder, in every part', async () => {
  const plain = await loadEncoder();
  const text = 'I want to go home';
  const before = plain(text);
  const kept = new Map<string, Float32Array>();
  for (const [name, length] of [
    ['pieces.scale', 384],
    ['0.attend.in.weights', 384 * 1152],
    ['5.feed.out.bias', 384],
  ] as const) {
    const change = Float32Array.from({ length }, (_, at) => 0.05 * Math.sin(at));
    kept.set(name, change);
    const changed = await loadEncoder({ version: 'ear-5', changes: new Map([[name, change]]) });
    expect(likeness(before, changed(text)), name).toBeLessThan(0.9999);
  }
  await using encoder = createSentenceEncoder({
    clock: { now: () => 0 },
    patience: 25_000,
    learnt: { version: 'ear-5', changes: kept },
  });
  expect(encoder.id).toBe('minilm-l6-en+ear-5/1');
  const [vector] = await encoder.encode([text], new AbortController().signal);
  const all = await loadEncoder({ version: 'ear-5', changes: kept });
  expect(vector).toStrictEqual(all(text));
});

test.each([
  ['something that it does not have', new Map([['middle.weights', new Float32Array(4)]])],
  ['another number of weights', new Map([['5.feed.out.bias', new Float32Array(4)]])],
])('an encoder that is to learn %s does not begin', async (_, changes) => {
  await using encoder = createSentenceEncoder({
    clock: { now: () => 0 },
    patience: 25_000,
    learnt: { version: 'ear-5', changes },
  });
  await expect(encoder.encode(['x'], new AbortController().signal)).rejects.toMatchObject({
    code: 'sentence-encoder/unavailable',
  });
});

function likeness(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
