import type { RiskKind } from '../reading.ts';
import type { Ladder, Variants } from './block.ts';

/** Everything that care says, in one language. Static: written by people, reviewed in REVIEW.md. */
export interface CareWords {
  /** For the one it is about. */
  readonly ladders: Readonly<Record<Exclude<RiskKind, 'none'>, Ladder>>;
  /** For somebody who is worried about a person tired of life, and about a person who is hurt or ill. */
  readonly forOthers: { readonly selfHarm: Ladder; readonly worried: Ladder };
  /** Level 1: one line beside the story. */
  readonly soft: {
    readonly heard: Variants;
    /** For what has passed, or has been denied. */
    readonly betterNow: Variants;
    /** For loss or worry about another person. */
    readonly thinkingOfSomeone: Variants;
    /** While a disclosure still lingers. */
    readonly stillHere: Variants;
  };
  /** What is true of every answer, by who is told. */
  readonly software: Readonly<Record<'nobody' | 'care-team', readonly [string, string]>>;
  readonly storyWaits: readonly [string, string];
  /** For the command `help me` and the button "I need help now". */
  readonly helpNow: Variants;
  /** When the message could not be read: nothing about the player is presumed. */
  readonly unavailable: Variants;
  /** What the places to turn to are called. */
  readonly places: {
    readonly emergency: string;
    readonly emergencyIn: Readonly<Record<'EU' | 'US' | 'GB' | 'AU' | 'NZ', string>>;
    readonly directory: string;
  };
}
