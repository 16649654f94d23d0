import type { Spot } from '../finding.ts';
import type { RefKind } from './marks.ts';

/** Steps from the whole adventure to a part of it: field names and list indexes. */
export type Path = readonly PropertyKey[];

/** An id that the adventure refers to, in YAML or in Ink. */
export interface Mention {
  /** What the id may name; nearly always one kind. */
  readonly kinds: readonly RefKind[];
  readonly id: string;
  readonly spot: Spot;
  /** `condition`: it is asked about; `effects`: something is done with it; `field`: it is part of a definition. */
  readonly role: 'condition' | 'effects' | 'field';
  /** The condition, effect or field it belongs to: `carried`, `move`, `key`. */
  readonly name: string;
}
