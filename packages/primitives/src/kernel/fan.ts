import type { Context } from '../context/context.ts';
import type { Frame } from '../context/frame.ts';
import type { Lane } from '../context/lane.ts';
import { Scope } from '../context/scope.ts';
import type { Link } from './link.ts';
import { refuseWhenOver } from './refuse-when-over.ts';

/** A lane of a piece. */
export interface PieceLane {
  readonly at: number;
  readonly lane: Lane;
}

const none: readonly PieceLane[] = [];

/** Pieces of work that somebody can begin. */
export interface Pieces {
  /** Begins one, in the frame that it may have. */
  begin(at: number, frame: Frame): unknown;
}

/**
 * Work that is done side by side: every piece in a fork of its own, and all in one scope, so that they end together. A
 * class, since a closure made for every call would look up what is imported again for every piece.
 */
export abstract class Fan implements Pieces {
  /** The context of the primitive that does it. */
  readonly around: Context;
  readonly count: number;
  /** How many pieces may go on at once. */
  readonly limit: number;
  readonly frame: Frame;

  constructor(around: Context, count: number, limit: number) {
    this.around = around;
    this.count = count;
    this.limit = limit;
    // Only those that ask for a lane are remembered: to keep the contexts of all, and to look through them in the end,
    // would cost a fan-out of a hundred 7 % of its time.
    this.frame = { ...inScope(around.frame), forks: [] };
  }

  abstract begin(at: number, frame: Frame): unknown;

  /** Which piece a context was made for. */
  protected abstract placeOf(context: Context): number;

  /** The lanes that pieces may have written into, in the order of the pieces. */
  get lanes(): readonly PieceLane[] {
    const { forks } = this.frame;
    if (forks === null || forks.length === 0) return none;
    const own = forks.filter(({ parent }) => parent === this.around);
    return own.map((piece) => ({ at: this.placeOf(piece), lane: piece.lane })).sort((a, b) => a.at - b.at);
  }

  /**
   * The context of a piece that begins.
   *
   * @throws the reason of the cancellation, or the error for a deadline that has passed
   */
  enter(at: number, link: Link, attempt: number, frame: Frame): Context {
    const context = this.around.enter(link, null, null, frame, attempt);
    // A whole checkpoint for every one of many that begin at once would be a tenth of the work.
    if (frame.scope.isCancelled || at % looksAtClock === looksAtClock - 1) refuseWhenOver(context);
    return context;
  }
}

/** How many pieces may begin until somebody looks at the clock again. */
const looksAtClock = 32;

/** A frame with a scope of its own, so that what is in it can be cancelled without what is around it. */
export function inScope(frame: Frame): Frame {
  return { ...frame, scope: new Scope(frame.scope) };
}
