import type { Context } from '../context/context.ts';
import { Scope } from '../context/scope.ts';
import { ChunkTimeoutError } from '../errors/chunk-timeout-error.ts';
import { StreamError } from '../errors/stream-error.ts';
import { atLeast } from '../kernel/at-least.ts';
import { composed } from '../kernel/composed.ts';
import type { Link } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { notBelowZero } from '../kernel/not-below-zero.ts';
import { perform } from '../kernel/perform.ts';
import { positive } from '../kernel/positive.ts';
import { withinTime } from '../kernel/within-time.ts';
import type { AnyStep, Composed, Step } from '../step.ts';
import type { Stream } from './chunk.ts';
import { Feed } from './feed.ts';

/** How a stream is read. Times are in milliseconds. */
export interface StreamOptions {
  /** How many chunks may be made before their reader asks for them; 16 by default, 0 for none. */
  readonly ahead?: number;
  /** How long the first chunk may take, from the call of the step on; without it there is no limit. */
  readonly firstWithin?: number;
  /** How long every other chunk may take, from when it is asked for; without it there is no limit. */
  readonly gapWithin?: number;
  /** How long a source that is given up has to end, until nobody waits for it any more; 100 by default. */
  readonly grace?: number;
}

/**
 * Numbers the chunks of a step that gives an `AsyncIterable`, and reads it with care: a slow reader holds the source up,
 * whoever stops reading closes it, and a cancelled run does, too. An error reaches the reader after the chunks before it.
 * The step is called at once; its source is not asked for anything before somebody reads.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { collect, run, stream } from '@lamplight/primitives';
 *
 * const words = stream(async function* (text: string) {
 *   yield* text.split(' ');
 * });
 * for await (const { sequence, value } of await run(words, 'light the lamp')) {
 *   if (sequence === 2) deepStrictEqual(value, 'the');
 * }
 * deepStrictEqual(await run(words.to(collect), 'a lamp'), ['a', 'lamp']);
 * ```
 *
 * @throws StreamError for a step that gives no `AsyncIterable`, and for whoever reads twice. ChunkTimeoutError while
 * reading. SetupError `primitives/setting` for settings that cannot be
 */
export function stream<Input, Value>(
  step: Step<Input, AsyncIterable<Value>>,
  options?: StreamOptions,
): Composed<Input, Stream<Value>>;
export function stream(step: AnyStep, options: StreamOptions = {}): Composed<never, unknown> {
  const { ahead = 16, firstWithin = null, gapWithin = null, grace = 100 } = options;
  atLeast('stream', 'ahead', ahead, 0);
  if (firstWithin !== null) positive('stream', 'firstWithin', firstWithin);
  if (gapWithin !== null) positive('stream', 'gapWithin', gapWithin);
  notBelowZero('stream', 'grace', grace);
  const link = linkOf(step);
  return composed({
    kind: 'stream',
    name: 'stream',
    links: [link],
    settings: { ahead, firstWithin, gapWithin, grace },
    async execute(input: unknown, context: Context): Promise<Stream<unknown>> {
      const { environment } = context.frame.run;
      const scope = new Scope(context.frame.scope);
      const inner = context.enter(link, null, context.lane, { ...context.frame, scope });
      const began = environment.now();
      const source = await opened(link, input, inner, firstWithin, grace);
      const firstLeft = firstWithin === null ? null : Math.max(0, began + firstWithin - environment.now());
      const { path } = inner;
      return once(path, () => {
        const feeding = { path, environment, scope, ahead, firstWithin, firstLeft, gapWithin, grace };
        try {
          return new Feed(source[Symbol.asyncIterator](), feeding);
        } catch (error) {
          scope.end();
          throw error;
        }
      });
    },
  });
}

/** Calls the step; what it takes to give its source counts for the first chunk. */
async function opened(
  link: Link,
  input: unknown,
  inner: Context,
  firstWithin: number | null,
  grace: number,
): Promise<AsyncIterable<unknown>> {
  const { scope, run } = inner.frame;
  const work = (): unknown => perform(link, input, inner);
  try {
    const given = await (firstWithin === null
      ? work()
      : withinTime({
          work,
          environment: run.environment,
          scope: opening(scope),
          milliseconds: firstWithin,
          grace,
          late: () => new ChunkTimeoutError(inner.path, firstWithin, 1),
        }));
    if (isAsyncIterable(given)) return given;
    throw new StreamError(`"${inner.path}" gave no AsyncIterable. Give one, such as an async generator.`);
  } catch (error) {
    scope.end();
    throw error;
  }
}

/** A scope for the call alone, which ends with it; the one around it is cancelled with it. */
function opening(around: Scope): Scope {
  const scope = new Scope();
  scope.onCancel((reason) => around.cancel(reason));
  return scope;
}

/** A stream that is read once: what was read is gone. */
function once(path: string, open: () => Feed): Stream<unknown> {
  let isOpen = false;
  return {
    [Symbol.asyncIterator]() {
      if (isOpen) throw new StreamError(`The stream of "${path}" is read already, and can be read once.`);
      isOpen = true;
      return open();
    },
  };
}

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}
