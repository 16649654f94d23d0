import type { AuthoringKit } from '@lamplight/world';
import { z } from 'zod';

/** What can be referred to by id. */
export type RefKind = keyof AuthoringKit['ref'];

/** The part of the adventure that holds what a reference of this kind names. */
export function sectionOf(kind: RefKind): string {
  return kind === 'person' ? 'people' : `${kind}s`;
}

/** What a schema stands for in the format, so that references, conditions and texts are found wherever they stand. */
export interface Mark {
  readonly role: 'reference' | 'condition' | 'effects' | 'text' | 'content';
  /** Only of references. */
  readonly kind?: RefKind;
  /** Its name among the definitions of the JSON Schema. */
  readonly id?: string;
  readonly description: string;
}

export type Marks = ReturnType<typeof createMarks>;

export function createMarks() {
  return z.registry<Mark>();
}
