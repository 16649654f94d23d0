import type { VerbClass } from '../words/verb-classes.ts';
import type { Token } from './token.ts';

/** Words that name something together: `the low brass door`. */
export interface Phrase {
  readonly tokens: readonly Token[];
  readonly head: Token;
  readonly from: number;
  /** `no lamp`, `nobody`. */
  readonly isDenied: boolean;
  /** The preposition before it; `null` where there is none. */
  readonly led: string | null;
  /** `the chest` in `the lid of the chest`. */
  of: Phrase | null;
}

/** What a clause says: who does what, to what. */
export interface Claim {
  readonly verb: string;
  /** The verb as it stands. */
  readonly form: string;
  readonly classes: readonly VerbClass[];
  readonly at: number;
  readonly subject: Phrase | null;
  object: Phrase | null;
  /** A second object: `gives you the tape`. */
  second: Phrase | null;
  /** `lit` in `is lit`, `open` in `stands open`. */
  predicate: Token | null;
  /** `up`, `out`, `off`. */
  readonly particles: string[];
  /** What follows behind prepositions. */
  readonly led: Phrase[];
  isNegated: boolean;
  readonly isPassive: boolean;
  /** With an auxiliary before it: `has turned`, and not `turned` by itself. */
  readonly isHelped: boolean;
  readonly isLikeness: boolean;
  readonly isQuoted: boolean;
  /** A form that asks somebody to do it. */
  readonly isAsked: boolean;
  /** `could`, `might`, `should`; `null` without one. */
  readonly modal: string | null;
  /** `to take`: it is not said that it happens, unless something begins or goes on to. */
  readonly isOpenEnded: boolean;
}

/** A sentence that was read. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly claims: readonly Claim[];
  readonly isQuestion: boolean;
  /** Adjectives that stand behind what they are about: `a letter open in both hands`. */
  readonly attributes: readonly { readonly phrase: Phrase; readonly token: Token }[];
}
