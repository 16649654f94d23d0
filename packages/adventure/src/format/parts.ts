import { z } from 'zod';
import type { Spot } from '../finding.ts';
import type { AdventureFormat } from './adventure-format.ts';
import { couldBe } from './could-be.ts';
import { kindsOf } from './kinds-of.ts';
import type { Mark } from './marks.ts';
import type { Mention, Path } from './mentions.ts';

/** A condition, text, tag or list of effects as written, wherever in the adventure it stands. */
export interface Passage {
  readonly role: 'condition' | 'effects' | 'text' | 'content';
  readonly path: Path;
  readonly value: unknown;
}

/** What an adventure is made of, beside its plain fields. */
export interface Parts {
  readonly mentions: readonly Mention[];
  readonly passages: readonly Passage[];
}

/** Finds every reference, condition, effect and text of an adventure as written, by walking the schema beside it. */
export function partsOf(format: AdventureFormat, written: unknown, locate: (path: Path) => Spot): Parts {
  const mentions: Mention[] = [];
  const passages: Passage[] = [];
  walk(format.schema, written, [], { role: 'field', name: '' });
  return { mentions, passages };

  function walk(schema: unknown, value: unknown, path: Path, context: Context): void {
    if (value === undefined || value === null || !(schema instanceof z.ZodType)) return;
    const kinds = kindsOf(schema, format.marks);
    if (kinds.length > 0) {
      const { role, name } = context;
      if (typeof value === 'string') mentions.push({ kinds, id: value, spot: locate(path), role, name });
      return;
    }
    const mark = format.marks.get(schema);
    if (mark !== undefined && mark.role !== 'reference') passages.push({ role: mark.role, path, value });
    const inner = contextOf(mark, context);
    const under = below(schema, value);
    if (under) walk(under, value, path, inner);
    else if (schema instanceof z.ZodArray && Array.isArray(value)) {
      value.forEach((entry, index) => walk(schema.element, entry, [...path, index], inner));
    } else if (schema instanceof z.ZodRecord && typeof value === 'object') {
      for (const [key, entry] of Object.entries(value)) {
        walk(schema.keyType, key, [...path, key], inner);
        walk(schema.valueType, entry, [...path, key], inner);
      }
    } else if (schema instanceof z.ZodObject && typeof value === 'object') {
      for (const [field, entry] of Object.entries(value)) {
        walk(schema.shape[field], entry, [...path, field], named(inner, field));
      }
    }
  }
}

/** What surrounds a value; `fresh` right below a condition or effect, whose next field is its name. */
interface Context {
  readonly role: Mention['role'];
  readonly name: string;
  readonly fresh?: boolean;
}

function contextOf(mark: Mark | undefined, context: Context): Context {
  if (mark?.role === 'condition' || mark?.role === 'effects')
    return { role: mark.role, name: '', fresh: true };
  return context;
}

function named(context: Context, field: string): Context {
  if (context.role === 'field') return { role: 'field', name: field };
  return context.fresh ? { role: context.role, name: field } : context;
}

/** The schema that another one only wraps; of a union, the one that fits the value. */
function below(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodPipe) return schema.def.in;
  if (schema instanceof z.ZodLazy) return schema.unwrap();
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return schema.def.innerType;
  }
  if (!(schema instanceof z.ZodUnion)) return undefined;
  return schema.options.find((option) => couldBe(option, value));
}
