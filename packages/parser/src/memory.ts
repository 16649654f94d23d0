/** A piece of a sentence that is kept: words, or something that was already made out. */
export type Piece = string | { readonly entity: string };

/** A question that waits for its answer, with the sentence that the answer completes. */
export type Pending =
  /** Which of several things was meant by the words between `before` and `after`. */
  | {
      readonly kind: 'which';
      readonly before: readonly Piece[];
      readonly after: readonly Piece[];
      readonly options: readonly string[];
      /** Several of them at once would be an answer, too. */
      readonly several: boolean;
      readonly rest: string | null;
    }
  /** Which of several places, by their names, was meant by the words between `before` and `after`. */
  | {
      readonly kind: 'where';
      readonly before: readonly Piece[];
      readonly after: readonly Piece[];
      readonly options: readonly string[];
      readonly rest: string | null;
    }
  /** What is missing between `before` and `after`; each of `joins` is tried in front of the answer. */
  | {
      readonly kind: 'missing';
      readonly before: readonly Piece[];
      readonly joins: readonly string[];
      readonly after: readonly Piece[];
      readonly rest: string | null;
    }
  /** What to do with a thing or person that was only named. */
  | { readonly kind: 'deed'; readonly entity: string; readonly rest: string | null };

/** What a parser remembers from one line to the next: small, plain JSON. */
export interface ParserMemory {
  /** What the pronouns stand for, by id. */
  readonly it: string | null;
  readonly them: readonly string[];
  readonly him: string | null;
  readonly her: string | null;
  readonly there: string | null;
  /** What AGAIN repeats. */
  readonly again: readonly Piece[] | null;
  /** The sentence around a word that was not understood, for OOPS. */
  readonly oops: { readonly before: readonly Piece[]; readonly after: readonly Piece[] } | null;
  readonly pending: Pending | null;
  /** People that the player has seen or heard named, by id: they are elsewhere, and can be spoken of. */
  readonly met: readonly string[];
  /** Where the player was at the last line, and at the one before they came there, by id; left out before the first. */
  readonly trail?: { readonly here: string; readonly from: string | null };
}

/** The memory at the beginning of a story. */
export const emptyMemory: ParserMemory = {
  it: null,
  them: [],
  him: null,
  her: null,
  there: null,
  again: null,
  oops: null,
  pending: null,
  met: [],
};
