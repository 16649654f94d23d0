import type { Context } from '../../context/context.ts';
import { step } from '../../compose/step.ts';
import { type RunOptions, type Running, start } from '../../run/start.ts';
import type { Composed } from '../../step.ts';
import { ExpectationError } from '../expectation-error.ts';
import { type FakeEnvironment, fakeEnvironment } from '../fake-environment.ts';
import { sameValue } from '../same-value.ts';
import { shown } from '../shown.ts';
import type { Make } from './step-conformance.ts';

/** How a run ended. */
export type Ending =
  | { readonly how: 'gave'; readonly output: unknown }
  | { readonly how: 'failed'; readonly error: unknown };

/** A run of a primitive, on a clock that only the check moves. */
export interface Staged {
  readonly environment: FakeEnvironment;
  readonly running: Running<unknown>;
  /** How it has ended, without any time passing; `null` while it goes on. */
  readonly sofar: () => Promise<Ending | null>;
  /** How it ends, however long that takes on the clock. */
  readonly ending: () => Promise<Ending>;
}

/** Runs a primitive around a step that does `work`, with 1 unless told otherwise. */
export function staged(
  make: Make,
  work: (input: number, context: Context) => number | Promise<number>,
  options: RunOptions & { readonly input?: number } = {},
): Staged {
  return stagedFlow(make(probe(work)), options);
}

/** The step that checks look through. */
export function probe(
  work: (input: number, context: Context) => number | Promise<number>,
): Composed<number, number> {
  return step('probe', work);
}

export function stagedFlow(
  flow: Composed<number, unknown>,
  { input = 1, ...options }: RunOptions & { readonly input?: number } = {},
): Staged {
  const environment = fakeEnvironment();
  const running = start(flow, input, { environment, ...options });
  const ended = endingOf(running.result);
  const sofar = async (): Promise<Ending | null> => {
    await environment.advance(0);
    return ended();
  };
  const ending = async (): Promise<Ending> => {
    let known = await sofar();
    for (let hour = 0; known === null && hour < patience; hour += 1) {
      await environment.advance(3_600_000);
      known = await sofar();
    }
    if (known !== null) return known;
    throw new ExpectationError(
      `It was expected to end, and goes on after ${patience} hours.`,
      'an end',
      null,
    );
  };
  return { environment, running, sofar, ending };
}

/** Watches a promise; what is returned tells how it has ended, or `null` while it has not. */
export function endingOf(result: Promise<unknown>): () => Ending | null {
  let ended: Ending | null = null;
  void result.then(
    (output) => (ended = { how: 'gave', output }),
    (error: unknown) => (ended = { how: 'failed', error }),
  );
  return () => ended;
}

/** How many hours of the clock a primitive may take for anything. */
const patience = 24;

/** Throws unless both are the same. */
export function expectSame(what: string, expected: unknown, actual: unknown): void {
  if (sameValue(expected, actual)) return;
  const message = `${what}: ${shown(expected)} was expected, and ${shown(actual)} came.`;
  throw new ExpectationError(message, expected, actual);
}

/** Throws unless something holds; `message` says what was expected and what came. */
export function expectThat(holds: boolean, message: string): void {
  if (!holds) throw new ExpectationError(message, true, false);
}

/** Throws unless the run ended with exactly this error. */
export function expectFailure(ending: Ending, error: unknown): void {
  if (ending.how === 'failed' && ending.error === error) return;
  const came = ending.how === 'failed' ? shown(ending.error) : `the output ${shown(ending.output)}`;
  throw new ExpectationError(
    `It was expected to fail with ${shown(error)}, and ended with ${came}.`,
    error,
    ending,
  );
}
