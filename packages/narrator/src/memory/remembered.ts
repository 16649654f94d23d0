import type { FactKind } from '@lamplight/contracts';

/** Something that the player learned in their story, as their journal has it. */
export interface Remembered {
  readonly id: string;
  /** `chapter` for what a summary says of several turns. */
  readonly kind: FactKind | 'chapter';
  readonly text: string;
  /** Who or what it was learned from; `null` for nobody in particular. */
  readonly source: { readonly id: string; readonly name: string } | null;
  /** Where it was learned; `null` for a chapter, which may have led to many places. */
  readonly place: { readonly id: string; readonly name: string } | null;
  readonly turn: number;
  /** The quests it belongs to, by id. */
  readonly quests: readonly string[];
  /** The people of the story who know it as well, by id. */
  readonly knownBy: readonly string[];
  /** The player wants it kept in mind. */
  readonly pinned: boolean;
}
