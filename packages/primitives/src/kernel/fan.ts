import type { Context } from '../context/context.ts';
import type { Frame } from '../context/frame.ts';
import { Scope } from '../context/scope.ts';
import type { Link } from './link.ts';
import { refuseWhenOver } from './refuse-when-over.ts';
import { roomFor } from './room-for.ts';

/** Begins one piece of work, in the frame that it may have. */
export type Begin = (at: number, frame: Frame) => unknown;

/** Work that is done side by side: every piece in a fork of its own, and all in one scope, so that they end together. */
export class Fan {
  /** The context of the primitive that does it. */
  readonly around: Context;
  readonly count: number;
  /** How many pieces may go on at once. */
  readonly limit: number;
  readonly frame: Frame;
  /** The contexts of the pieces that have begun; what they have written is in their lanes. */
  readonly contexts: (Context | undefined)[];

  constructor(around: Context, count: number, limit: number) {
    this.around = around;
    this.count = count;
    this.limit = limit;
    this.frame = inScope(around.frame);
    this.contexts = roomFor(count);
  }

  /**
   * The context of a piece that begins.
   *
   * @throws the reason of the cancellation, or the error for a deadline that has passed
   */
  enter(at: number, link: Link, attempt: number, frame: Frame): Context {
    const context = this.around.enter(link, null, null, frame, attempt);
    this.contexts[at] = context;
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
