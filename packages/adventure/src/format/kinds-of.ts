import { z } from 'zod';
import type { Marks, RefKind } from './marks.ts';

/** The kinds of things that a schema refers to by id: several for a union of references, none for anything else. */
export function kindsOf(schema: unknown, marks: Marks): readonly RefKind[] {
  if (!(schema instanceof z.ZodType)) return [];
  const kind = marks.get(schema)?.kind;
  if (kind !== undefined) return [kind];
  if (!(schema instanceof z.ZodUnion)) return [];
  const options = schema.options.map((option) => kindsOf(option, marks));
  return options.every(({ length }) => length > 0) ? options.flat() : [];
}
