import type { Reading, RiskKind, RiskLevel } from '../reading.ts';

/** Words that say something about how a person is. */
export interface RiskEntry {
  readonly is: 'risk';
  readonly id: string;
  readonly kind: Exclude<RiskKind, 'none'>;
  readonly level: Exclude<RiskLevel, 0>;
  readonly who: Reading['who'];
  readonly imminence: Reading['imminence'];
  /** The level when a "not" stands before it; absent when a "not" changes nothing. */
  readonly negated?: 0 | 1;
  /** How firm it is: with a time beside it an intent is level 4; a wish only with a day or an hour. */
  readonly firmness?: 'intent' | 'wish';
  /** It speaks of something that has happened, so distance and recovery may lower it to 1. */
  readonly past?: boolean;
}

/** An act that games offer too: whether it is play depends on the scene. */
export interface ActEntry {
  readonly is: 'act';
  readonly id: string;
  /** Words of which the scene would mention at least one if it were part of the story. */
  readonly scene: readonly string[];
  /** Its level when nothing is known of the scene, and when the scene has nothing of the kind. */
  readonly alone: RiskLevel;
  /** Everyday words too: they count only when the story asks the player, or they say that they mean it. */
  readonly weak: boolean;
  readonly outOfScene: RiskLevel;
}

export type MarkName =
  | 'real'
  | 'fiction'
  | 'speech'
  | 'own-speech'
  | 'now'
  | 'day'
  | 'distant'
  | 'recovered'
  | 'relapse'
  | 'joking'
  | 'safe-now'
  | 'not-trap'
  | 'farewell'
  | 'means'
  | 'personal-question'
  | 'made-up-mind';

export type LexiconEntry =
  | RiskEntry
  | ActEntry
  /** A saying: risk words inside it mean nothing. */
  | { readonly is: 'idiom'; readonly id: string }
  | { readonly is: 'mark'; readonly mark: MarkName };

export interface LexiconRow {
  readonly phrase: string;
  readonly entry: LexiconEntry;
}

/** Rows for risk phrases that share everything but their ids. */
export function riskRows(
  shared: Omit<RiskEntry, 'is' | 'id'>,
  phrases: Readonly<Record<string, readonly string[]>>,
): LexiconRow[] {
  return Object.entries(phrases).flatMap(([id, list]) =>
    list.map((phrase): LexiconRow => ({ phrase, entry: { is: 'risk', id, ...shared } })),
  );
}

export function markRows(mark: MarkName, phrases: readonly string[]): LexiconRow[] {
  return phrases.map((phrase) => ({ phrase, entry: { is: 'mark', mark } }));
}
