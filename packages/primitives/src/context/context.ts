import { type Link, round } from '../kernel/link.ts';
import { refuseWhenOver } from '../kernel/refuse-when-over.ts';
import type { Happening } from '../observe/happening.ts';
import { asFrozenJson } from './as-frozen-json.ts';
import type { Budget } from './budget.ts';
import type { Frame } from './frame.ts';
import type { Slot } from './slot.ts';
import type { Lane } from './lane.ts';
import { emptyState } from './state.ts';

/**
 * What a step knows of the run it is part of. Every step has one of its own; what it writes is there for the steps
 * after it and for the caller. What was written by a try that failed is forgotten by whoever tries again.
 */
export class Context {
  /** What surrounds the step; for those who write primitives. */
  readonly frame: Frame;
  /** The step around this one; `null` for the outermost. */
  readonly parent: Context | null;
  /** Which step this is of the one around it; `null` before any has begun. */
  readonly link: Link | null;
  /** Which time this is that the step is done in its place, from 1: a try, a round of a loop, an item of a list. */
  readonly attempt: number;
  /** What an observer keeps with the step, such as its span. */
  observed: unknown = null;
  /** The step before this one; `null` for the first. */
  readonly before: Context | null;
  /** What it has looked for in `lane`; `null` for a branch that has not, and so has written nothing. */
  ownLane: Lane | null;

  constructor(
    frame: Frame,
    parent: Context | null,
    link: Link | null,
    lane: Lane | null,
    before: Context | null,
    attempt: number,
  ) {
    this.frame = frame;
    this.parent = parent;
    this.link = link;
    this.ownLane = lane;
    this.before = before;
    this.attempt = attempt;
  }

  /**
   * What carries the state from step to step; for those who write primitives. A branch forks the lane of the step
   * around it when somebody asks, since most branches neither write nor have steps of their own.
   */
  get lane(): Lane {
    if (this.ownLane !== null) return this.ownLane;
    this.frame.forks?.push(this);
    this.ownLane = { state: this.parent?.lane.state ?? emptyState };
    return this.ownLane;
  }

  /** What all work for one request has in common. */
  get correlation(): string {
    return this.frame.run.correlation;
  }

  /** Where the step is: the names of the steps around it and its own, as `turn/read/words`. */
  get path(): string {
    const segment = this.link?.segment ?? '';
    const around = this.parent?.path ?? '';
    return around === '' ? segment : `${around}/${segment}`;
  }

  /** What names this step in this run, and in every log of it. */
  get id(): string {
    return idOf(this, this.attempt);
  }

  /** The id of what led to this step: the one before it, else whatever led to the step around it. */
  get causation(): string | null {
    if (this.before !== null) return this.before.id;
    if (this.link?.role === round && this.attempt > 1) return idOf(this, this.attempt - 1);
    return this.parent === null ? this.frame.run.causation : this.parent.causation;
  }

  get tenant(): string | null {
    return this.frame.run.tenant;
  }

  get player(): string | null {
    return this.frame.run.player;
  }

  get session(): string | null {
    return this.frame.run.session;
  }

  /** Small texts that travel along, also to other programs. */
  get baggage(): Readonly<Record<string, string>> {
    return this.frame.baggage;
  }

  get budget(): Budget {
    return this.frame.budget;
  }

  /** When the work must be done, in milliseconds since 1970; `Infinity` where there is no end. It only shrinks. */
  get deadline(): number {
    return this.frame.deadline;
  }

  /** Milliseconds until the deadline, never below 0. */
  get remaining(): number {
    const { deadline, run } = this.frame;
    return deadline === Infinity ? Infinity : Math.max(0, deadline - run.environment.now());
  }

  /** Aborts when the work is not needed any more; hand it to `fetch` and everything else that takes one. */
  get signal(): AbortSignal {
    return this.frame.scope.signal;
  }

  get<Value>(slot: Slot<Value>): Value {
    const written = this.lane.state.get(slot.name);
    // What is under a slot's name was written through a slot of that name, and so of its type.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return written === undefined ? slot.initial : (written.value as Value);
  }

  /**
   * Writes a value for the steps after this one and for the caller.
   *
   * @throws SetupError `primitives/state-not-json` for a value that JSON cannot hold
   */
  set<Value>(slot: Slot<Value>, value: Value): void {
    this.lane.state = new Map(this.lane.state).set(slot.name, {
      slot,
      value: asFrozenJson(value, slot.name),
    });
  }

  /** Tells whoever watches the run what happened; costs nothing when nobody does. */
  note(happening: Happening): void {
    this.frame.run.observer?.note(this, happening);
  }

  /**
   * The context of a step inside this one; for those who write primitives.
   *
   * @param before the step before it, which caused it
   * @param lane where it writes; `null` or a fork of this lane where what it writes may not count
   */
  enter(
    link: Link,
    before: Context | null = null,
    lane: Lane | null = this.lane,
    frame: Frame = this.frame,
    attempt = 1,
  ): Context {
    return new Context(frame, this, link, lane, before, attempt);
  }

  /**
   * To be called before every step by those who write primitives: refuses to go on with what is not needed any more.
   *
   * Timers do not fire between steps that never let go of the processor, so it looks at the clock now and then.
   *
   * @throws the reason of the cancellation, `DeadlineError` or `TimeoutError`
   */
  checkpoint(): void {
    const { scope } = this.frame;
    scope.checks += 1;
    if (!scope.isCancelled && scope.checks < looksAtClock) return;
    scope.checks = 0;
    refuseWhenOver(this);
  }
}

/** How many steps may begin until somebody looks at the clock again. */
const looksAtClock = 32;

function idOf(context: Context, attempt: number): string {
  return `${context.correlation}:${placeOf(context, attempt)}`;
}

/** The path with the numbers of tries and rounds, so that no two steps of a run are in one place. */
function placeOf({ parent, link }: Context, attempt: number): string {
  const segment = link?.segment ?? '';
  const around = parent === null ? '' : placeOf(parent, parent.attempt);
  const place = around === '' ? segment : `${around}/${segment}`;
  return attempt === 1 ? place : `${place}#${attempt}`;
}
