import type { Context } from '../context/context.ts';
import type { Frame } from '../context/frame.ts';
import { forked } from '../context/lane.ts';
import { Scope } from '../context/scope.ts';
import type { Environment } from '../run/environment.ts';
import { TimeoutError } from '../errors/timeout-error.ts';
import type { Link } from './link.ts';
import { perform } from './perform.ts';
import { type TimeLimit, withinTime } from './within-time.ts';

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
  return withinTime(new StepLimit(link, input, context, frame, time));
}

/** The limit of one call of a step; a class, since a function for each answer would have to be made for every call. */
class StepLimit implements TimeLimit {
  readonly environment: Environment;
  readonly scope: Scope;
  readonly now: number;
  readonly milliseconds: number;
  readonly grace: number;
  readonly #link: Link;
  readonly #input: unknown;
  readonly #inner: Context;
  readonly #outer: Context;

  constructor(link: Link, input: unknown, outer: Context, around: Frame, time: Time) {
    const { run, deadline, limit, baggage, budget } = around;
    const now = run.environment.now();
    const until = now + time.milliseconds;
    const isSooner = until < deadline;
    const scope = new Scope(around.scope);
    // Written out, since spreading a frame costs as much as the timer.
    const frame = {
      run,
      scope,
      deadline: isSooner ? until : deadline,
      limit: isSooner ? this : limit,
      baggage,
      budget,
      forks: null,
    };
    this.environment = run.environment;
    this.scope = scope;
    this.now = now;
    this.milliseconds = time.milliseconds;
    this.grace = time.grace;
    this.#link = link;
    this.#input = input;
    this.#inner = outer.enter(link, null, forked(outer.lane), frame);
    this.#outer = outer;
  }

  work(): unknown {
    return perform(this.#link, this.#input, this.#inner);
  }

  late(letGo: boolean): Error {
    return new TimeoutError(this.#inner.path, this.milliseconds, letGo);
  }

  heard(letGo: boolean): void {
    this.#outer.note({ type: 'timeout', after: this.milliseconds, letGo });
  }

  succeeded(): void {
    this.#outer.lane.state = this.#inner.lane.state;
  }
}
