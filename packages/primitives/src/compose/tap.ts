import type { Context } from '../context/context.ts';
import { forked } from '../context/lane.ts';
import { composed } from '../kernel/composed.ts';
import { isPromiseLike } from '../kernel/is-promise-like.ts';
import type { Link } from '../kernel/link.ts';
import { linkOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';
import { realPromise } from '../kernel/real-promise.ts';
import { refuseWhenOver } from '../kernel/refuse-when-over.ts';
import { type Settled, settled } from '../kernel/settled.ts';
import type { AnyStep, Composed, Step } from '../step.ts';

export interface TapOptions {
  /** Whether to go on when the step fails; observers hear of it all the same. `false` by default. */
  readonly ignoreErrors?: boolean;
}

/**
 * Does a step for what it does besides: it is waited for, its output is ignored, and the input goes on as it is. Where it
 * fails the chain fails, unless `ignoreErrors` is set; then what it wrote into the state is forgotten as well. A
 * cancellation or a deadline of the work around is never ignored.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { run, sequence, tap } from '@lamplight/primitives';
 *
 * const seen: string[] = [];
 * const shout = sequence(
 *   tap((text: string) => seen.push(text)),
 *   (text) => text.toUpperCase(),
 * );
 * deepStrictEqual([await run(shout, 'light'), seen], ['LIGHT', ['light']]);
 * ```
 *
 * @throws what the step throws, unless `ignoreErrors` is set
 */
export function tap<Input>(step: Step<Input, unknown>, options?: TapOptions): Composed<Input, Input>;
export function tap(step: AnyStep, { ignoreErrors = false }: TapOptions = {}): Composed<never, unknown> {
  const link = linkOf(step);
  return composed({
    kind: 'tap',
    name: 'tap',
    links: [link],
    settings: { ignoreErrors },
    execute: (input, context) =>
      ignoreErrors ? tryTo(link, input, context) : onceDone(perform(link, input, context.enter(link)), input),
  });
}

function onceDone(given: unknown, input: unknown): unknown {
  return isPromiseLike(given) ? realPromise(given).then(() => input) : input;
}

function tryTo(link: Link, input: unknown, context: Context): unknown {
  const lane = forked(context.lane);
  const after = ({ ok }: Settled): unknown => {
    if (ok) context.lane.state = lane.state;
    else refuseWhenOver(context);
    return input;
  };
  const result = settled(() => perform(link, input, context.enter(link, null, lane)));
  return result instanceof Promise ? result.then(after) : after(result);
}
