import type { Context } from '../context/context.ts';
import { composed } from '../kernel/composed.ts';
import type { Link } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import { settled } from '../kernel/settled.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { Chunk, Stream } from './chunk.ts';

/**
 * Does a step with every chunk of a stream, one after another and only as fast as somebody reads; the numbers stay. Its
 * `context.attempt` is the number of the chunk. When it fails the stream is closed, and the reader gets the error.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { collect, eachChunk, run, stream } from '@lamplight/primitives';
 *
 * const words = stream(async function* (text: string) {
 *   yield* text.split(' ');
 * });
 * const loud = words.to(eachChunk(async (word) => word.toUpperCase())).to(collect);
 * deepStrictEqual(await run(loud, 'light the lamp'), ['LIGHT', 'THE', 'LAMP']);
 * ```
 */
export function eachChunk<Value, Output>(
  step: Step<Value, Output>,
): Composed<AsyncIterable<Chunk<Value>>, Stream<Output>>;
export function eachChunk(step: AnyStep): Composed<never, unknown> {
  const link = linkOf(step);
  return composed({
    kind: 'each-chunk',
    name: 'each-chunk',
    links: [link],
    settings: {},
    execute: (stream: AsyncIterable<Chunk<unknown>>, context): Stream<unknown> => ({
      [Symbol.asyncIterator]: () => changed(stream[Symbol.asyncIterator](), link, context),
    }),
  });
}

type Chunks = AsyncIterator<Chunk<unknown>, undefined, undefined>;

function changed(source: AsyncIterator<Chunk<unknown>>, link: Link, context: Context): Chunks {
  let isOver = false;
  /** The chunk before, so that whoever asks for many at once gets them in order. */
  let before: Promise<unknown> = Promise.resolve();
  const change = async (): Promise<IteratorResult<Chunk<unknown>, undefined>> => {
    const given = isOver ? over : await source.next();
    if (given.done === true) {
      isOver = true;
      return over;
    }
    const { sequence, value } = given.value;
    try {
      context.checkpoint();
      const inner = context.enter(link, null, context.lane, context.frame, sequence);
      return { done: false, value: { sequence, value: await perform(link, value, inner) } };
    } catch (error) {
      isOver = true;
      // That the source cannot end either is not what went wrong.
      await settled(() => source.return?.());
      throw error;
    }
  };
  return {
    next() {
      const next = before.then(change);
      before = next.catch(() => undefined);
      return next;
    },
    async return() {
      isOver = true;
      await source.return?.();
      return over;
    },
  };
}

const over = { done: true, value: undefined } as const;
