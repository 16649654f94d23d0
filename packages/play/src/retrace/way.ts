import type { Limits, Outcome } from '@lamplight/contracts';
import type { Command } from '@lamplight/world';
import type { Addition } from '../additions/addition.ts';
import { limitsIn } from '../limits/own-limits.ts';
import { additionOf, backwards, headOf, type Playing, type Point, turnOf } from '../playing.ts';

/** How a session came to where it stands: everything that is needed to go the same way once more. */
export interface Way {
  readonly session: string;
  readonly adventure: string;
  readonly seed: number;
  /** The player's own limits at the beginning; `null` for the adventure as it was written. */
  readonly limits: Limits | null;
  /** The inputs of the current branch, oldest first, without those that were taken back. */
  readonly steps: readonly Step[];
}

/** One input that the world answered. */
export interface Step {
  /** What was typed, or the words of a button; `null` when such words are not kept. */
  readonly input: string | null;
  /** What it was understood as. */
  readonly commands: readonly Command[];
  readonly outcome: Outcome;
  /** The turn it led to. */
  readonly turn: number;
  /** What became part of the story with it. */
  readonly adds?: Addition;
}

/** The way to where a session stands. What neither changed nor asked anything is no step of it. */
export function wayOf(playing: Playing): Way {
  const [first, ...later] = [...backwards(playing, headOf(playing))].toReversed();
  const { id: session, adventure, seed } = playing;
  const limits = (first && limitsIn(first.events)) ?? null;
  return { session, adventure, seed, limits, steps: later.flatMap((point) => stepAt(playing, point)) };
}

function stepAt(playing: Playing, point: Point): Step[] {
  if (point.kind === 'session-started') return [];
  const { input, commands, outcome, events, adds } = point;
  const leadsOn = commands.length > 0 || events.length > 0 || outcome === 'asked';
  const added = adds === undefined ? {} : { adds: additionOf(playing, adds) };
  return leadsOn ? [{ input, commands, outcome, turn: turnOf(point), ...added }] : [];
}
