import type { Command, Offered } from '@lamplight/world';
import type { ParserMemory } from './memory.ts';

/**
 * What a player may do for themselves at any time: `pause`, `fade`, `rewind-scene` and `skip-this` change how the story
 * goes on, the others open something beside it.
 */
export const safetyWords = [
  'pause',
  'fade',
  'rewind-scene',
  'skip-this',
  'plan',
  'breathe',
  'ground',
  'limits',
] as const;
export type SafetyWord = (typeof safetyWords)[number];

/** Something for the program and not for the story. `help-me` asks for care and comes before everything else. */
export type MetaWord =
  | SafetyWord
  | 'help-me'
  | 'help'
  | 'undo'
  | 'restart'
  | 'save'
  | 'load'
  | 'quit'
  | 'score'
  | 'transcript'
  | 'map'
  | 'retell'
  | 'about';

/** Why a line was not understood. */
export type UnclearReason =
  | 'empty'
  | 'too-long'
  /** A word that is unknown, or belongs to something that the player has not met. */
  | 'unknown-word'
  /** No place of that name is known to the player. */
  | 'unknown-place'
  /** The words are known; together they mean nothing. */
  | 'no-sense'
  /** A person where a thing belongs, or the other way round. */
  | 'wrong-kind'
  /** Several things where only one can be handled at a time. */
  | 'one-at-a-time'
  /** Everything was asked for, and there is nothing. */
  | 'nothing-fits'
  /** A pronoun that stands for nothing yet. */
  | 'no-referent'
  /** Not inside or upon what it was said to be in. */
  | 'not-within'
  | 'nothing-to-repeat'
  | 'nobody-to-answer'
  /** A question to nobody, or to one of several. */
  | 'nobody-to-ask'
  /** Thanks, an excuse or a greeting, which ask for nothing. */
  | 'courtesy'
  /** A person was told to do something. */
  | 'own-will';

export type Parsed =
  | {
      readonly kind: 'commands';
      /** Ready to be decided, in order. */
      readonly commands: readonly Command[];
      /** Later sentences of the line, to be parsed after these commands were carried out. */
      readonly rest: string | null;
      /** How the words were understood: `take the brass lamp`. */
      readonly reading: string;
      /** `corrected`: a spelling was put right; `assumed`: the only fitting thing was filled in. Both show in the reading. */
      readonly certainty: 'plain' | 'corrected' | 'assumed';
      readonly memory: ParserMemory;
    }
  | {
      readonly kind: 'question';
      /** `Which do you mean, the brass lamp or the oil lamp?` */
      readonly question: string;
      /** Answers that can be given as they stand. */
      readonly options: readonly string[];
      readonly memory: ParserMemory;
    }
  | {
      readonly kind: 'unclear';
      readonly reason: UnclearReason;
      /** What was understood, what was not, and what can be done now. */
      readonly message: string;
      /** The understood beginning of the line, and the word that was not. */
      readonly understood: string | null;
      readonly unknown: string | null;
      /** Up to three things that can be done now, the nearest first. */
      readonly nearest: readonly Offered[];
      readonly memory: ParserMemory;
    }
  | {
      readonly kind: 'meta';
      readonly meta: MetaWord;
      /** How many turns to take back; 1 unless a number was named. */
      readonly count: number;
      readonly rest: string | null;
      readonly memory: ParserMemory;
    };
