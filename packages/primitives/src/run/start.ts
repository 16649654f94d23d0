import type { Context } from '../context/context.ts';
import { Scope } from '../context/scope.ts';
import { CancelledError } from '../errors/cancelled-error.ts';
import { SagaError } from '../errors/saga-error.ts';
import type { Link } from '../kernel/link.ts';
import { nodeOf } from '../kernel/node-of.ts';
import { notBelowZero } from '../kernel/not-below-zero.ts';
import { performIn } from '../kernel/perform.ts';
import { withinTime } from '../kernel/within-time.ts';
import { readTime } from '../people/read-time.ts';
import type { AnyStep, Step } from '../step.ts';
import { inAmbient } from './ambient.ts';
import { contextIn, type ContextOptions, wholeRun } from './create-context.ts';
import { systemEnvironment } from './system-environment.ts';

/** How a run begins, and what ends it from outside. */
export interface RunOptions extends ContextOptions {
  /** Ends the run when it aborts. */
  readonly signal?: AbortSignal;
  /** Milliseconds after which the run ends with a `DeadlineError`. */
  readonly timeout?: number;
  /** Milliseconds that work has to end once `timeout` is over, until nobody waits for it any more; 100 by default. */
  readonly grace?: number;
}

/** A run that has begun. */
export interface Running<Output> {
  /** The outermost context: its state is what the steps have written. */
  readonly context: Context;
  readonly result: Promise<Output>;
  /** Ends it; `result` rejects with the reason as soon as the work has let go. */
  readonly cancel: (reason?: unknown) => void;
}

/** Begins a run, for whoever wants to look into it or to end it; `run` serves those who only want its result. */
export function start<Input, Output>(
  step: Step<Input, Output>,
  input: Input,
  options?: RunOptions,
): Running<Output>;
export function start(step: AnyStep, input: unknown, options: RunOptions = {}): Running<unknown> {
  const node = nodeOf(step);
  return startLink({ segment: node.name, role: null, node }, input, options);
}

export function startLink(link: Link, input: unknown, options: RunOptions): Running<unknown> {
  const { signal, timeout, grace = 100, environment = systemEnvironment } = options;
  const scope = new Scope();
  if (timeout !== undefined) readTime('a run', timeout);
  notBelowZero('a run', 'grace', grace);
  const deadline = timeout === undefined ? Infinity : environment.now() + timeout;
  const context = contextIn(scope, deadline, options);
  const unfollow = signal === undefined ? undefined : follow(signal, scope);
  const work = (): unknown => inAmbient(context, () => performIn(context, link, input));
  const limited = (): unknown =>
    timeout === undefined
      ? work()
      : withinTime({ work, environment, scope, milliseconds: timeout, grace, late: wholeRun.late });
  return {
    context,
    result: until(limited, scope, unfollow),
    cancel: (reason = new CancelledError('whoever began the run ended it')) => scope.cancel(reason),
  };
}

async function until(work: () => unknown, scope: Scope, last: (() => void) | undefined): Promise<unknown> {
  try {
    const output = await work();
    // Whoever cancelled it is told so, also where the work did not listen and came to its end.
    if (scope.isCancelled) throw scope.reason;
    return output;
  } catch (error) {
    // What a step says of its own end, in the words of whatever it waited for, is not why it ended. What a saga could
    // not undo has to be told all the same.
    throw scope.isCancelled && !(error instanceof SagaError) ? scope.reason : error;
  } finally {
    last?.();
  }
}

/** Cancels a scope when a signal aborts; returns how to stop listening to it. */
function follow(signal: AbortSignal, scope: Scope): () => void {
  if (signal.aborted) {
    scope.cancel(signal.reason);
    return () => undefined;
  }
  const abort = (): void => scope.cancel(signal.reason);
  signal.addEventListener('abort', abort, { once: true });
  return () => signal.removeEventListener('abort', abort);
}
