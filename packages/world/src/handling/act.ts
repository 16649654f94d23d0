/**
 * What an act is done to: nothing; perhaps something or somebody; something or somebody; the same, perhaps with a tool.
 */
export type Aim = 'none' | 'maybe' | 'entity' | 'tool';

/** What comes of an act: a sentence that says why nothing does, or what was done. `{it}` and `{It}` are names. */
export type Outcome = string | { readonly done: string };

/** Something that players try, which means nothing to the world unless the story's rules give it a meaning. */
export interface Act {
  readonly aim: Aim;
  readonly lines: readonly string[];
  /** With nothing named. */
  readonly alone?: Outcome;
  /** To a thing. */
  readonly thing?: Outcome;
  /** To a person; like a thing when left out. */
  readonly person?: Outcome;
  /** Works at a distance: the thing need not be in reach. */
  readonly afar?: true;
}
