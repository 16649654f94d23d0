import type { Offer, Scene } from '@lamplight/contracts';
import type { z } from 'zod';
import type { Command, Event, State, Story } from '../features.ts';
import type { Condition, Effect } from './condition.ts';
import type { Luck } from './luck.ts';
import type { SliceOf, Vocabulary } from './vocabulary.ts';

/** The story and how things stand in it: what every question about the world is asked of. */
export interface Moment {
  readonly story: Story;
  readonly state: State;
  /** Whether an authored condition holds now. */
  holds(condition: Condition): boolean;
  /** Short remarks about a thing or person, of all features together: `worn`, `open`, `lit`. */
  notes(entity: string): readonly string[];
}

/** A moment in which chance may be asked, too. */
export interface Decision extends Moment {
  readonly luck: Luck;
  /** The moment after further events, for looking ahead; nothing has happened yet. */
  after(events: readonly Event[]): Decision;
  /** What authored effects come to, one after the other. */
  outcomeOf(effects: readonly Effect[]): readonly Event[];
}

/** Why a command is not carried out. */
export interface Refusal {
  /** Stable `area/reason`. */
  readonly code: string;
  /** A sentence for the player. */
  readonly because: string;
  /** The authored text it comes from, by the key that {@link cue} gave it. */
  readonly text?: string;
  /** What happens all the same, once the refusal was told. */
  readonly events?: readonly Event[];
}

/** What a feature answers to a command: what happens, in one piece, or why nothing does. */
export type Verdict = readonly Event[] | Refusal;

/** What comes before the rules' own answer to a command, or in place of it. */
export interface Precedence {
  readonly events: readonly Event[];
  /** `continue`: the command is still decided; `done` or a refusal: this is the answer. */
  readonly then: 'continue' | 'done' | Refusal;
}

/** Something that must be true at every moment; returns what is wrong, or nothing. */
export type Invariant = (moment: Moment) => string | undefined;

/**
 * A feature of the world: one folder with its vocabulary and rules, and one line in `features.ts`.
 * A verb, event, condition or effect without its function is a compile error.
 */
export interface Feature<V extends Vocabulary> {
  readonly vocabulary: V;
  /**
   * The words that mean each command. `take|get <thing:here*>` reads: one of the words, then a thing that is here,
   * `*` for several at once. Verbs without a line can only be raised by the story itself.
   */
  readonly grammar: { readonly [K in keyof V['commands']]?: readonly string[] };
  /** Verbs that are the player's own and no part of the story: no rule sees them, and they take no turn. */
  readonly outside?: readonly (keyof V['commands'] & string)[];
  /** The feature's slice at the beginning of a story. */
  begin(story: Story, seed: number): SliceOf<V>;
  readonly decide: {
    readonly [K in keyof V['commands']]: (now: Decision, command: z.infer<V['commands'][K]>) => Verdict;
  };
  /** What an event changes in the slice, given the moment before it; other features' events may be followed, too. */
  readonly evolve: {
    readonly [K in keyof V['events']]: (
      slice: SliceOf<V>,
      event: z.infer<V['events'][K]>,
      now: Moment,
    ) => SliceOf<V>;
  } & {
    readonly [E in Event as Exclude<E['type'], keyof V['events']>]?: (
      slice: SliceOf<V>,
      event: E,
      now: Moment,
    ) => SliceOf<V>;
  };
  /**
   * The rule of the world by which each event happens, as a sentence for a player who asks why. It gives nothing away of
   * a story's own conditions.
   */
  readonly reasons: { readonly [K in keyof V['events']]: string };
  /** A plain, true sentence for each event, `null` where there is nothing to say; told of the moment after it. */
  readonly tell: {
    readonly [K in keyof V['events']]: (
      now: Moment & Telling,
      event: z.infer<V['events'][K]>,
    ) => string | null;
  };
  /** Events that are told beside the story, in the words of a program: what the journal and the score say of it. */
  readonly beside?: readonly (keyof V['events'] & string)[];
  /** The command that a vaguer one of this feature stands for now: `use the lamp` may be `light the lamp`. */
  meaning?(now: Moment, command: Command): Command | undefined;
  /** Has its say on a command before it is decided. */
  precede?(now: Decision, command: Command): Precedence | undefined;
  /** What follows from an event, of this feature or another, given the moment after all that happened with it. */
  react?(now: Decision, event: Event): readonly Event[];
  /** What can be done now, as far as this feature knows. */
  offers?(now: Moment): readonly Offered[];
  /** What this feature shows beside the story. */
  scene?(now: Moment): Partial<Scene>;
  /** Short remarks about a thing or person. */
  notes?(now: Moment, entity: string): readonly string[];
  readonly conditions: {
    readonly [K in keyof ReturnType<V['conditions']>]: (
      now: Moment,
      argument: z.infer<ReturnType<V['conditions']>[K]>,
    ) => boolean;
  };
  readonly effects: {
    readonly [K in keyof ReturnType<V['effects']>]: (
      now: Decision,
      argument: z.infer<ReturnType<V['effects']>[K]>,
    ) => readonly Event[];
  };
  readonly invariants: Readonly<Record<string, Invariant>>;
}

/** An offer whose command is known to the compiler, as the feature makes it. */
export interface Offered extends Omit<Offer, 'cost'> {
  readonly command: Command;
}

/** The same with what it would cost. */
export interface PricedOffer extends Offered {
  /** What cannot be undone by going on, in the author's words; `null` for most offers. */
  readonly cost: string | null;
}

/** How often things were retold, which changes words and nothing else. */
export interface Telling {
  readonly retelling: number;
}

/** Whether a verdict is a refusal. */
export function isRefusal(verdict: Verdict): verdict is Refusal {
  return !Array.isArray(verdict);
}

/** A refusal in one line. */
export function refuse(code: string, because: string): Refusal {
  return { code, because };
}

/** A feature as the kernel sees it, whatever its vocabulary. */
export interface AnyFeature {
  readonly vocabulary: Vocabulary;
  readonly grammar: Readonly<Record<string, readonly string[] | undefined>>;
  readonly outside?: readonly string[];
  begin(story: Story, seed: number): object;
  readonly decide: Readonly<Record<string, (now: Decision, command: never) => Verdict>>;
  readonly evolve: Readonly<Record<string, (slice: never, event: never, now: Moment) => object>>;
  readonly reasons: Readonly<Record<string, string>>;
  readonly tell: Readonly<Record<string, (now: Moment & Telling, event: never) => string | null>>;
  readonly beside?: readonly string[];
  meaning?(now: Moment, command: Command): Command | undefined;
  precede?(now: Decision, command: Command): Precedence | undefined;
  react?(now: Decision, event: Event): readonly Event[];
  offers?(now: Moment): readonly Offered[];
  scene?(now: Moment): Partial<Scene>;
  notes?(now: Moment, entity: string): readonly string[];
  readonly conditions: Readonly<Record<string, (now: Moment, argument: never) => boolean>>;
  readonly effects: Readonly<Record<string, (now: Decision, argument: never) => readonly Event[]>>;
  readonly invariants: Readonly<Record<string, Invariant>>;
}
