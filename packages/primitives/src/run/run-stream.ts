import type { Context } from '../context/context.ts';
import { CancelledError } from '../errors/cancelled-error.ts';
import type { Step } from '../step.ts';
import { Handover } from './handover.ts';
import { type RunOptions, start } from './start.ts';

/** What a step is given that hands pieces on while it works. */
export interface Emitting<Input, Piece> {
  readonly input: Input;
  /** Hands a piece to whoever reads; resolves when it was taken, rejects when the step is cancelled. */
  readonly emit: (piece: Piece, context: Context) => Promise<void>;
}

/**
 * Runs a step that hands pieces on while it works, and gives them to whoever reads. The whole work is one call of the
 * step, from its beginning to the last piece: so a `bulkhead` around it keeps its place for as long, a `breaker` hears
 * how it ended, and `retry` and `fallback` may go on as long as nothing was handed on. The run begins when somebody
 * reads; whoever stops reading ends it, and waits until it has let go.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { retry, runStream, step, type Emitting } from '@lamplight/primitives';
 *
 * const tell = step('tell', async ({ input, emit }: Emitting<string, string>, context) => {
 *   if (context.attempt === 1) throw new Error('The line is busy.');
 *   for (const word of input.split(' ')) await emit(word, context);
 * });
 * const words: string[] = [];
 * for await (const word of runStream(retry(tell, { delay: 1 }), 'light the lamp')) words.push(word);
 * deepStrictEqual(words, ['light', 'the', 'lamp']);
 * ```
 *
 * @throws while it is read: whatever the step throws; `DeadlineError` when `timeout` is over; the reason of `signal`
 */
export async function* runStream<Input, Piece>(
  step: Step<Emitting<Input, Piece>, unknown>,
  input: Input,
  options: RunOptions = {},
): AsyncGenerator<Piece, void, undefined> {
  const handover = new Handover<Piece>();
  const emit = (piece: Piece, context: Context): Promise<void> => handover.give(piece, context);
  const running = start(step, { input, emit }, options);
  const ended = running.result.then(
    () => handover.end(null),
    (error: unknown) => handover.end({ error }),
  );
  try {
    for (let given = await handover.take(); given !== null; given = await handover.take()) yield given.piece;
  } finally {
    running.cancel(new CancelledError('its reader has left'));
    await ended;
  }
}
