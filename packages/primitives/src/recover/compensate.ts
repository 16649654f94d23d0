import type { Context } from '../context/context.ts';
import { Scope } from '../context/scope.ts';
import { type FailedCompensation, SagaError } from '../errors/saga-error.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Link } from '../kernel/link.ts';
import { perform } from '../kernel/perform.ts';
import { withinTime } from '../kernel/within-time.ts';
import { inAmbient } from '../run/ambient.ts';

/** Something that was done, and what undoes it. */
export interface Compensation {
  readonly link: Link;
  /** Milliseconds it has. */
  readonly within: number;
  readonly done: { readonly input: unknown; readonly output: unknown };
}

const grace = 100;

/**
 * Undoes everything, the last first, whatever becomes of the run and of each other; gives the error with which the saga
 * fails.
 */
export async function compensate(
  compensations: readonly Compensation[],
  cause: unknown,
  context: Context,
  last: Context | null,
): Promise<unknown> {
  const compensated: string[] = [];
  const failed: FailedCompensation[] = [];
  let before = last;
  for (const compensation of compensations.toReversed()) {
    const inner = uncancelled(compensation, context, before);
    before = inner;
    const of = inner.path;
    try {
      await undo(compensation, inner);
      compensated.push(of);
      context.note({ type: 'compensation', of, error: null });
    } catch (error) {
      failed.push({ path: of, error });
      context.note({ type: 'compensation', of, error });
    }
  }
  return failed.length === 0 ? cause : new SagaError(context.path, cause, compensated, failed);
}

/** A context that neither the run's cancellation nor its deadline reaches. */
function uncancelled({ link, within }: Compensation, context: Context, before: Context | null): Context {
  const { frame } = context;
  const deadline = frame.run.environment.now() + within;
  const limit = { late: (letGo: boolean): Error => new TimeoutError(inner.path, within, letGo) };
  const inner: Context = context.enter(link, before, context.lane, {
    ...frame,
    scope: new Scope(),
    deadline,
    limit,
  });
  return inner;
}

function undo({ link, within, done }: Compensation, inner: Context): unknown {
  const { scope, run } = inner.frame;
  return withinTime({
    work: () => inAmbient(inner, () => perform(link, done, inner)),
    environment: run.environment,
    scope,
    milliseconds: within,
    grace,
    late: (letGo) => inner.frame.limit.late(letGo),
    heard: (letGo) => inner.note({ type: 'timeout', after: within, letGo }),
  });
}
