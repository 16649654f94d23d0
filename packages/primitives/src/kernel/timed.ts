import type { Context } from '../context/context.ts';
import type { Frame } from '../context/frame.ts';
import { forked } from '../context/lane.ts';
import { Scope } from '../context/scope.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import { afterwards } from './afterwards.ts';
import type { Link } from './link.ts';
import { perform } from './perform.ts';
import { withinTime } from './within-time.ts';

/** How long a step may take. Both are in milliseconds. */
export interface Time {
  readonly milliseconds: number;
  /** How long it has to end after it was cancelled, until nobody waits for it any more. */
  readonly grace: number;
}

/**
 * Runs a step that is cancelled when its time is over. What it has written is taken over when it has succeeded, since
 * one that was left behind may still write.
 *
 * @throws TimeoutError with the path of the step
 */
export function timed(link: Link, input: unknown, context: Context, frame: Frame, time: Time): unknown {
  const { milliseconds, grace } = time;
  const { environment } = frame.run;
  const scope = new Scope(frame.scope);
  const until = environment.now() + milliseconds;
  const late = (letGo = true): Error => new TimeoutError(inner.path, milliseconds, letGo);
  const limited = until < frame.deadline ? { deadline: until, late } : {};
  const lane = forked(context.lane);
  const inner: Context = context.enter(link, null, lane, { ...frame, ...limited, scope });
  const heard = (letGo: boolean): void => context.note({ type: 'timeout', after: milliseconds, letGo });
  const work = (): unknown => perform(link, input, inner);
  const given = withinTime(work, { environment, scope, milliseconds, grace, late, heard });
  return afterwards(given, () => {
    context.lane.state = lane.state;
  });
}
