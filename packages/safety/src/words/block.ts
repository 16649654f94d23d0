/** One piece of static care. Written by people, reviewed in REVIEW.md, never assembled from what a player wrote. */
export interface Block {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Two wordings of the same, so that nobody is shown the same block twice in a row. */
export type Variants = readonly [Block, Block];

/** Words for one kind of trouble, by level. */
export type Ladder = Readonly<Record<2 | 3 | 4, Variants>>;
