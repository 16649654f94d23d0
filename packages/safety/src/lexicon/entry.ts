import type { Language, Reading, RiskKind, RiskLevel } from '../reading.ts';

/** Words that say something about how a person is. */
export interface RiskEntry {
  readonly is: 'risk';
  readonly id: string;
  readonly language: Language;
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
  /** Its level when nothing is known of the scene, and where the story is an adventure. */
  readonly alone: RiskLevel;
  /** Its level in a quiet scene that has nothing of the kind. */
  readonly quiet: RiskLevel;
  /** Its level when the story asks the player themselves, or they say that they mean it. */
  readonly heard: RiskLevel;
}

/** What words may say about how the others are meant. */
export const markNames = [
  'real',
  'role',
  'frame',
  'fiction',
  'verse',
  'rules',
  'story-people',
  'story-things',
  'speech',
  'own-speech',
  'told-own-people',
  'now',
  'day',
  'long-ago',
  'distant',
  'used-to',
  'recovered',
  'relapse',
  'hypothetical',
  'joking',
  'safe-now',
  'not-trap',
  'farewell',
  'settled',
  'no-return',
  'means',
  'alone',
  'personal-question',
  'asked-of-you',
  'care-talk',
  'made-up-mind',
] as const;
export type MarkName = (typeof markNames)[number];

/** Words that say how the others are meant. */
export interface MarkEntry {
  readonly is: 'mark';
  readonly mark: MarkName;
  /** Of which language its words are; English ones stand in other languages, too. */
  readonly language?: Language;
}

/** A saying: risk words inside it mean nothing. */
export interface IdiomEntry {
  readonly is: 'idiom';
  readonly id: string;
  /** Where one of these words stands in the same clause, it is no saying: "a piece of skin" is no slice of cake. */
  readonly unless?: ReadonlySet<string>;
}

export type LexiconEntry = RiskEntry | ActEntry | IdiomEntry | MarkEntry;

export interface LexiconRow {
  readonly phrase: string;
  readonly entry: LexiconEntry;
}

/** Rows for risk phrases that share everything but their ids. */
export function riskRows(
  shared: Omit<RiskEntry, 'is' | 'id' | 'language'> & { readonly language?: Language },
  phrases: Readonly<Record<string, readonly string[]>>,
): LexiconRow[] {
  return Object.entries(phrases).flatMap(([id, list]) =>
    list.map((phrase): LexiconRow => ({ phrase, entry: { is: 'risk', id, language: 'en', ...shared } })),
  );
}

export function markRows(mark: MarkName, phrases: readonly string[], language?: Language): LexiconRow[] {
  const entry: MarkEntry = { is: 'mark', mark, ...(language === undefined ? {} : { language }) };
  return phrases.map((phrase) => ({ phrase, entry }));
}

/** @param unless words beside which none of them is a saying */
export function idiomRows(
  phrases: Readonly<Record<string, readonly string[]>>,
  unless?: ReadonlySet<string>,
): LexiconRow[] {
  return Object.entries(phrases).flatMap(([id, list]) =>
    list.map((phrase): LexiconRow => ({ phrase, entry: { is: 'idiom', id, ...(unless ? { unless } : {}) } })),
  );
}
