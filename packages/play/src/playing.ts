import type { Telling } from '@lamplight/contracts';
import { emptyMemory, type ParserMemory } from '@lamplight/parser';
import type { LingeringRisk } from '@lamplight/safety';
import type { Entry, Pending, Played, Started } from './entry.ts';
import { keyOf } from './entry.ts';
import { PlayError } from './play-error.ts';

/** A point of the story that one can come back to: the beginning, or what an input led to. */
export type Point = (Started | Omit<Played, 'answer'>) & {
  readonly sequence: number;
  readonly retelling: number;
};

/** One playing of an adventure, folded from its entries: a tree of points with named branches. */
export interface Playing {
  readonly id: string;
  readonly adventure: string;
  readonly content: string;
  readonly seed: number;
  readonly startedAt: number;
  updatedAt: number;
  /** The sequence and chain value of the last entry. */
  sequence: number;
  chain: string;
  readonly points: Map<number, Point>;
  /** Where each branch ends, by name. */
  readonly branches: Map<string, number>;
  branch: string;
  /** Which entry answered which key. */
  readonly keys: Map<string, number>;
  /** Stays through take-backs and branches: it is about the person, not about the story. */
  risk: LingeringRisk | null;
  careShown: number;
}

export const firstBranch = 'main';

/** Where an entry stands. */
export interface Position {
  readonly sequence: number;
  readonly at: number;
  readonly chain: string;
}

/** The playing after its first entry. */
export function beginPlaying(id: string, entry: Started, { sequence, at, chain }: Position): Playing {
  return {
    id,
    adventure: entry.adventure,
    content: entry.content,
    seed: entry.seed,
    startedAt: at,
    updatedAt: at,
    sequence,
    chain,
    points: new Map([[sequence, { ...entry, sequence, retelling: 0 }]]),
    branches: new Map([[firstBranch, sequence]]),
    branch: firstBranch,
    keys: new Map(),
    risk: null,
    careShown: 0,
  };
}

/** Brings a playing up to date with one more entry that is durable. */
export function follow(playing: Playing, entry: Entry, { sequence, at, chain }: Position): void {
  const key = keyOf(entry);
  if (key !== null) playing.keys.set(key, sequence);
  Object.assign(playing, { sequence, chain, updatedAt: at });
  switch (entry.kind) {
    case 'session-started':
      throw new PlayError('play/journal-damaged', `Session "${playing.id}" begins twice, at entry ${sequence}.`);
    case 'turn-played': {
      const { answer: _, ...played } = entry;
      playing.points.set(sequence, { ...played, sequence, retelling: 0 });
      playing.branches.set(playing.branch, sequence);
      playing.risk = entry.watch.risk;
      if (entry.care) playing.careShown += 1;
      return;
    }
    case 'turns-taken-back':
      playing.branches.set(playing.branch, entry.to);
      return;
    case 'branch-opened':
      playing.branches.set(entry.name, entry.from);
      playing.branch = entry.name;
      return;
    case 'branch-chosen':
      playing.branch = entry.name;
      return;
    case 'turn-retold': {
      const point = pointAt(playing, entry.of);
      playing.points.set(entry.of, { ...point, tellings: entry.tellings, retelling: entry.retelling });
    }
  }
}

/** The point that the current branch ends with. */
export function headOf(playing: Playing): Point {
  return pointAt(playing, playing.branches.get(playing.branch) ?? 0);
}

export function pointAt(playing: Playing, sequence: number): Point {
  const point = playing.points.get(sequence);
  if (point === undefined) {
    throw new PlayError('play/journal-damaged', `Session "${playing.id}" has no point at entry ${sequence}.`);
  }
  return point;
}

/** From a point back to the beginning. */
export function* backwards(playing: Playing, from: Point): Generator<Point> {
  for (let point = from; ; point = pointAt(playing, point.parent)) {
    yield point;
    if (point.kind === 'session-started') return;
  }
}

/** The last point of the current branch at which so many turns had been played. */
export function pointAtTurn(playing: Playing, turn: number): Point | undefined {
  for (const point of backwards(playing, headOf(playing))) if (turnOf(point) === turn) return point;
  return undefined;
}

export function turnOf(point: Point): number {
  return point.kind === 'session-started' ? 0 : point.turn;
}

export function memoryOf(point: Point): ParserMemory {
  return point.kind === 'session-started' ? emptyMemory : point.memory;
}

export function pendingOf(point: Point): Pending | null {
  return point.kind === 'session-started' ? null : point.pending;
}

export function textOf(tellings: readonly Telling[]): string {
  return tellings.map(({ text }) => text).join('\n\n');
}
