import type { MergePolicy } from '../context/merge-lanes.ts';
import { finite } from '../kernel/finite.ts';
import { notBelowZero } from '../kernel/not-below-zero.ts';
import type { Settled } from '../kernel/settled.ts';
import { whole } from '../kernel/whole.ts';
import type { OutputOf, Step } from '../step.ts';

/**
 * What makes work side by side succeed: `all` of it; `settled`, which tells how each ended and never fails because of
 * one; `any`, the first that succeeds; `{ quorum: n }`, the first n that succeed, told like `settled`.
 */
export type SideBySideMode = 'all' | 'settled' | 'any' | { readonly quorum: number };

/** How work is done side by side. */
export interface SideBySideOptions<Mode extends SideBySideMode = SideBySideMode> {
  /** What makes it succeed; `all` by default. */
  readonly mode?: Mode;
  /** How many may go on at once; all by default. */
  readonly limit?: number;
  /** What becomes of one slot that several wrote, where the slot has no `merge`; `disjoint` by default. */
  readonly merge?: MergePolicy;
  /**
   * Milliseconds that cancelled work has to end, until nobody waits for it any more. After a failure there is no bound
   * by default, so that nobody is left running; after a success it is 100.
   */
  readonly grace?: number;
}

/** What several pieces of work give together. */
export type Together<Outputs, Mode> = Mode extends 'all'
  ? Outputs
  : Mode extends 'any'
    ? OneOf<Outputs>
    : { readonly [Name in keyof Outputs]: Settled<Outputs[Name]> };

/** A list of steps that take the same; with `[]`, so that the compiler keeps their number and their order. */
export type List<Input> = readonly [] | readonly Step<Input, unknown>[];

/** What each of a list of steps gives. */
export type OutputsOf<Steps> = { -readonly [At in keyof Steps]: OutputOf<Steps[At]> };

/** What any of several gives. */
type OneOf<Outputs> = Outputs extends readonly unknown[] ? Outputs[number] : Outputs[keyof Outputs];

/** The options with what holds by default. */
export interface SideBySide {
  readonly mode: SideBySideMode;
  readonly limit: number;
  readonly merge: MergePolicy;
  readonly grace: number;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Reads the options; `most` is how many may succeed, where it is known. */
export function sideBySide(of: string, options: SideBySideOptions, most = Infinity): SideBySide {
  const {
    mode = 'all',
    limit = Infinity,
    merge = 'disjoint',
    grace = mode === 'all' ? Infinity : 100,
  } = options;
  if (limit !== Infinity) whole(of, 'limit', limit);
  if (typeof mode === 'object') whole(of, 'quorum', mode.quorum, most);
  notBelowZero(of, 'grace', grace);
  return { mode, limit, merge, grace, settings: { mode, limit: finite(limit), merge, grace: finite(grace) } };
}
