import type {
  Care,
  CommandReading,
  Limits,
  Outcome,
  SaidByProgram,
  Telling,
  Tool,
  Travelling,
} from '@lamplight/contracts';
import type { MetaWord, ParserMemory } from '@lamplight/parser';
import type { Chart, Command, Event, State } from '@lamplight/world';
import type { Pending } from '../entry.ts';
import type { ProgramWord } from './program-words.ts';

/** A paragraph before the watch has seen it: words that no player may read yet. */
export interface Draft {
  readonly words: string;
  readonly voice: Telling['voice'];
  /** The name of a place that is its first line. */
  readonly place?: string;
  /** Of the program's own: by which code it says this. */
  readonly says?: SaidByProgram;
}

/** Something asked that only the session as a whole can answer, and how often. */
export interface Wish {
  readonly word: Exclude<MetaWord, ProgramWord>;
  readonly count: number;
}

/** What came of an input in the world, before anything is kept or told. */
export interface Attempt {
  readonly outcome: Outcome;
  /** Whether a turn was taken: something was carried out, or tried and refused. */
  readonly tookTurn: boolean;
  /** Whether commands were made of all that was said, word for word. */
  readonly understood: boolean;
  readonly commands: readonly Command[];
  readonly events: readonly Event[];
  readonly state: State;
  readonly drafts: readonly Draft[];
  readonly memory: ParserMemory;
  readonly pending: Pending | null;
  /** How the newest command was understood. */
  readonly reading: CommandReading | null;
  readonly answers: readonly string[] | null;
  readonly wish: Wish | null;
  /** Care that was asked for. */
  readonly care: Care | null;
  /** A tool that was asked for. */
  readonly opens: Tool | null;
  /** What is left of a way that is walked step by step. */
  readonly travelling: Travelling | null;
}

/** How things stand before an input. */
export interface Standing {
  readonly state: State;
  readonly memory: ParserMemory;
  readonly pending: Pending | null;
  /** What waits for a yes, as it was understood. */
  readonly reading: CommandReading | null;
  /** What the question that is open can be answered with. */
  readonly answers: readonly string[] | null;
  /** The player's own limits; `null` for those of the state. */
  readonly limits: Limits | null;
  /** What happened last. */
  readonly recent: readonly Event[];
  /** What the player has seen of the ways. */
  readonly chart: () => Chart;
}

/** The story where it was, for an answer that is not about it. */
export function unmoved({ state, memory }: Standing, wish: Wish | null = null): Attempt {
  return {
    outcome: 'stopped',
    tookTurn: false,
    understood: wish !== null,
    commands: [],
    events: [],
    state,
    drafts: [],
    memory,
    pending: null,
    reading: null,
    answers: null,
    wish,
    care: null,
    opens: null,
    travelling: null,
  };
}

/** The same with the question that is open left open. */
export function untouched(standing: Standing): Attempt {
  const { pending, reading, answers } = standing;
  return { ...unmoved(standing), outcome: 'done', understood: true, pending, reading, answers };
}
