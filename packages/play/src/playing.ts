import type { CommandReading, Limits, Spent, Telling, Turn, VoiceChoice } from '@lamplight/contracts';
import { emptyMemory, type ParserMemory } from '@lamplight/parser';
import type { LingeringRisk } from '@lamplight/safety';
import type { Addition } from './additions/addition.ts';
import { type Entry, type Pending, type Played, type Started } from './entry.ts';
import { limitsIn } from './limits/own-limits.ts';
import { PlayError } from './play-error.ts';
import { authorsVoice } from './voice/authors-voice.ts';
import { nothingSpent, spentWith } from './voice/spent.ts';
import { wordsOfModel } from './voice/words-of-model.ts';
import type { Raised } from './watch/alert-due.ts';

/** A point of the story that one can come back to: the beginning, or what an input led to. */
export type Point = (Started | Omit<Played, 'answer'>) & {
  readonly sequence: number;
  readonly retelling: number;
  readonly score: number;
  readonly ended: string | null;
  /** What waits for a yes, as it was understood. */
  readonly reading: CommandReading | null;
  /** What a model proposed that its words meant, where that was done. */
  readonly proposed: string | null;
  /** What its question can be answered with. */
  readonly answers: readonly string[] | null;
  /** What its answer suggested, in words; `null` where it gave none, or an older version did. */
  readonly suggested: readonly string[] | null;
  /** Whether a model was the voice when it was answered, and it was no step of a way that went on at once. */
  readonly isForModel: boolean;
  /** What its author's words were, where a model tells it now. */
  readonly plain: Telling[] | null;
  /** The entries in which the things were proposed that became part of the story on the way here, oldest first. */
  readonly additions: readonly number[];
  /** What stood before it was told anew last; `null` where it was not. */
  readonly earlier: Pick<Point, 'tellings' | 'plain'> | null;
};

/** One playing of an adventure, folded from its entries: a tree of points with named branches. */
export interface Playing {
  readonly id: string;
  readonly adventure: string;
  readonly seed: number;
  readonly startedAt: number;
  updatedAt: number;
  /** The sequence and chain value of the last entry, and the entry itself: whoever follows the session waits for it. */
  sequence: number;
  chain: string;
  newest: Entry;
  readonly points: Map<number, Point>;
  /** Where each branch ends, by name. */
  readonly branches: Map<string, number>;
  /** Where each branch but the first grew from: the branch, and the entry. */
  readonly forks: Map<string, { readonly parent: string; readonly from: number }>;
  branch: string;
  /** The player's own name for it. */
  name: string | null;
  /** Stays through take-backs and branches: it is about the person, not about the story. */
  risk: LingeringRisk | null;
  careShown: number;
  /** The newest alert. */
  alert: Raised | null;
  /** What the player wants to meet, as they chose last in this session; it stays through take-backs, too. */
  limits: Limits | null;
  /** Hard scenes that the player was asked about. */
  readonly askedAbout: Set<string>;
  /** Who tells it. */
  voice: VoiceChoice;
  /** What models told, or were to tell, of entries: the newest entry about each, and what all of them cost. */
  readonly voiced: Map<number, Voiced>;
  /** What was proposed to become part of the story, by entry. */
  readonly proposed: Map<number, Addition>;
  /** The entry of the newest proposal, unless the player left it. */
  offered: number | null;
  /** What was spent on models in this session, also on what was taken back. */
  spent: Spent;
}

export interface Voiced {
  readonly sequence: number;
  /** The words in which a model told it last, also where others stand by now; `null` where none did. */
  readonly told: string | null;
  readonly spent: Spent;
}

const firstBranch = 'main';

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
    seed: entry.seed,
    startedAt: at,
    updatedAt: at,
    sequence,
    chain,
    newest: entry,
    points: new Map([
      [
        sequence,
        {
          ...entry,
          sequence,
          retelling: 0,
          reading: null,
          proposed: null,
          answers: null,
          suggested: null,
          isForModel: false,
          plain: null,
          earlier: null,
          additions: [],
        },
      ],
    ]),
    branches: new Map([[firstBranch, sequence]]),
    forks: new Map(),
    branch: firstBranch,
    name: null,
    risk: null,
    careShown: 0,
    alert: null,
    limits: limitsIn(entry.events) ?? null,
    askedAbout: new Set(),
    voice: authorsVoice,
    voiced: new Map(),
    proposed: new Map(),
    offered: null,
    spent: nothingSpent,
  };
}

/** Brings a playing up to date with one more entry that is durable. */
export function follow(playing: Playing, entry: Entry, { sequence, at, chain }: Position): void {
  Object.assign(playing, { sequence, chain, updatedAt: at, newest: entry });
  switch (entry.kind) {
    case 'session-started':
      throw new PlayError(
        'play/journal-damaged',
        `Session "${playing.id}" begins twice, at entry ${sequence}.`,
      );
    case 'turn-played': {
      const { answer, ...played } = entry;
      const { score, ended, answers } = answer;
      const reading = waitingIn(answer);
      const suggested = suggestedIn(answer);
      const point = {
        ...played,
        sequence,
        retelling: 0,
        score,
        ended,
        reading,
        proposed: proposedIn(answer),
        answers,
        suggested,
        isForModel: playing.voice.voice === 'model' && !goesOn(answer),
        plain: null,
        additions: additionsWith(pointAt(playing, entry.parent), entry.adds),
        earlier: null,
      };
      playing.points.set(sequence, point);
      playing.branches.set(playing.branch, sequence);
      playing.risk = entry.watch.risk;
      const limits = limitsIn(entry.events);
      if (limits !== undefined) {
        playing.limits = limits;
        forgetEarlier(playing);
      }
      if (entry.care) playing.careShown += 1;
      if (entry.watch.alert) playing.alert = { at, level: entry.watch.level ?? 0 };
      if (entry.askedAbout !== undefined) playing.askedAbout.add(entry.askedAbout);
      playing.spent = spentWith(playing.spent, entry.understanding?.used ?? []);
      return;
    }
    case 'turns-taken-back':
      if (entry.keptAs !== undefined) {
        playing.branches.set(entry.keptAs, headOf(playing).sequence);
        playing.forks.set(entry.keptAs, { parent: playing.branch, from: entry.to });
      }
      playing.branches.set(playing.branch, entry.to);
      return;
    case 'branch-opened':
      playing.branches.set(entry.name, entry.from);
      playing.forks.set(entry.name, { parent: playing.branch, from: entry.from });
      playing.branch = entry.name;
      return;
    case 'branch-chosen':
      playing.branch = entry.name;
      return;
    case 'session-named':
      playing.name = entry.name;
      return;
    case 'turn-retold': {
      const point = pointAt(playing, entry.of);
      const { tellings, retelling, back } = entry;
      const earlier = { tellings: point.tellings, plain: point.plain };
      const plain = back ? (point.earlier?.plain ?? null) : isByModel(tellings) ? point.plain : null;
      playing.points.set(entry.of, { ...point, tellings, retelling, plain, earlier });
      return;
    }
    case 'voice-chosen': {
      const { voice, model } = entry;
      playing.voice = { voice, model };
      return;
    }
    case 'turn-voiced': {
      const { of, as, tellings, attempts } = entry;
      const point = pointAt(playing, of);
      const plain = point.plain ?? point.tellings;
      if (as === 'told') playing.points.set(of, { ...point, tellings, plain });
      const before = playing.voiced.get(of);
      const count = as === 'told' ? 1 : 0;
      const spent = spentWith(before?.spent ?? nothingSpent, attempts, count);
      const told = as === 'told' ? wordsOfModel(tellings) : (before?.told ?? null);
      playing.voiced.set(of, { sequence, told, spent });
      playing.spent = spentWith(playing.spent, attempts, count);
      return;
    }
    case 'proposal-made':
      playing.spent = spentWith(playing.spent, entry.used);
      if (entry.addition === null) return;
      playing.proposed.set(sequence, entry.addition);
      playing.offered = sequence;
      return;
    case 'proposal-left':
      if (playing.offered === entry.of) playing.offered = null;
  }
}

function additionsWith({ additions }: Point, adds: number | undefined): readonly number[] {
  return adds === undefined ? additions : [...additions, adds];
}

/** What was proposed in an entry. */
export function additionOf(playing: Playing, made: number): Addition {
  const addition = playing.proposed.get(made);
  if (addition === undefined) {
    throw new PlayError('play/journal-damaged', `Session "${playing.id}" has no proposal at entry ${made}.`);
  }
  return addition;
}

/** What was told under other limits is not told again. */
function forgetEarlier({ points }: Playing): void {
  for (const [sequence, point] of points) {
    if (point.earlier !== null) points.set(sequence, { ...point, earlier: null });
  }
}

export function isByModel(tellings: readonly Telling[]): boolean {
  return tellings.some(({ voice }) => voice === 'model');
}

/** What waits for a yes after an answer; answers of older versions do not say. */
function waitingIn(answer: Turn): CommandReading | null {
  const reading: Turn['reading'] | undefined = answer.reading;
  return reading?.cost == null ? null : reading;
}

/** What a model proposed that words meant, and what was done without being asked about first. */
function proposedIn(answer: Turn): string | null {
  const reading: Turn['reading'] | undefined = answer.reading;
  return reading?.certainty === 'proposed' && reading.cost === null ? reading.words : null;
}

/** Whether the next step of a way followed at once; answers of older versions do not say. */
function goesOn(answer: Turn): boolean {
  const travelling: Turn['travelling'] | undefined = answer.travelling;
  return travelling != null;
}

/** What an answer suggested, in words; answers of older versions do not say. */
function suggestedIn(answer: Turn): readonly string[] | null {
  const suggested: Turn['suggested'] | undefined = answer.suggested;
  return suggested?.map(({ words }) => words) ?? null;
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

/**
 * The point of the current branch that a turn led to. Questions and misunderstandings after it count no turn and are
 * not meant.
 */
export function pointAtTurn(playing: Playing, turn: number): Point | undefined {
  let first: Point | undefined;
  for (const point of backwards(playing, headOf(playing))) {
    if (turnOf(point) < turn) break;
    if (turnOf(point) === turn) first = point;
  }
  return first;
}

export function turnOf(point: Point): number {
  return point.kind === 'session-started' ? 0 : point.turn;
}

/**
 * What the words before are still good for: pronouns, and commands that wait for a yes.
 *
 * @param content hash of the adventure's files; what was remembered under other files may not be there any more
 */
export function standingOf(
  point: Point,
  content: string,
): { readonly memory: ParserMemory; readonly pending: Pending | null } {
  if (point.kind === 'session-started' || point.content !== content)
    return { memory: emptyMemory, pending: null };
  return { memory: point.memory, pending: point.pending };
}

export function textOf(tellings: readonly Telling[]): string {
  return tellings.map(({ text }) => text).join('\n\n');
}
