import type { Language, Reading, RiskKind, RiskLevel } from '../reading.ts';

/** What changed how grave a finding is. */
export type ContextName =
  /** Part of a saying or of game talk. */
  | 'saying'
  /** A "not" denies it. */
  | 'negated'
  /** It is over. */
  | 'past'
  /** "What if I …": it is thought of, and has not happened. */
  | 'supposed'
  /** A day, an hour or a "now" stands beside it. */
  | 'time-named'
  /** It stands in quotation marks. */
  | 'quoted'
  /** Somebody in the story says it. */
  | 'spoken'
  /** Somebody says it, but in the first person and to nobody in particular: the watch asks. */
  | 'may-mean-themselves'
  /** A role or people of the story are its subject. */
  | 'story'
  /** The player says that it is no play, or a grave disclosure lingers. */
  | 'meant'
  /** The scene has the act, is an adventure, is quiet, or asks the player themselves. */
  | 'scene-offers-it'
  | 'scene-is-adventure'
  | 'scene-is-quiet'
  | 'scene-asks'
  /** Somebody of the story waits for an answer, and it may be one. */
  | 'scene-awaits-answer'
  /** By the ear for scenes: the scene has it, or has nothing of the kind. */
  | 'scene-explains'
  | 'scene-explains-nothing'
  /** The trained layers hear nothing grave in it. */
  | 'doubted'
  /** A disclosure a moment ago is still in force. */
  | 'lingering'
  /** Several signs together. */
  | 'together';

/** One reason to think that somebody is not well, after negation, speech and scene were weighed. */
export interface Finding {
  readonly id: string;
  readonly level: RiskLevel;
  /** The level of the words alone. */
  readonly before: RiskLevel;
  readonly kind: Exclude<RiskKind, 'none'>;
  readonly who: Reading['who'];
  readonly imminence: Reading['imminence'];
  readonly language: Language;
  readonly context: readonly ContextName[];
  /** The probability that the model gave, where the model spoke. */
  readonly weight?: number;
}
