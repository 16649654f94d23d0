/** A word or mark of a sentence, with all that reading finds out about it. */
export interface Token {
  /** As it stands there. */
  readonly text: string;
  /** In lower case. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** The forms that it may be a form of, itself among them: `looked` may be `look`. */
  readonly bases: readonly string[];
  readonly isCapital: boolean;
  /** It stands between quotation marks. */
  readonly isQuoted: boolean;
  /** It is part of a likeness: `like a horse under a fly`. */
  isLikeness: boolean;
  tag: Tag;
}

/** What a word does in its sentence. */
export type Tag =
  | 'determiner'
  | 'number'
  | 'adjective'
  | 'noun'
  | 'pronoun'
  | 'verb'
  | 'auxiliary'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'adverb'
  | 'negation'
  | 'to'
  | 'possessive'
  | 'mark'
  | 'unknown';
