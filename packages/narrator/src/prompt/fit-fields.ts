import type { LeftOut, SentPart } from '../tell/attempted.ts';
import { estimateTokens } from '@lamplight/agents';
import type { Field } from './field.ts';
import { plainLines } from './plain-lines.ts';
import { writeField } from './write-field.ts';

/** The fields as they are sent, and what there was no room for. */
export interface Fitted {
  readonly parts: readonly SentPart[];
  readonly leftOut: readonly LeftOut[];
  /** Estimated. */
  readonly tokens: number;
}

/**
 * Takes as much into a message as there is room for, from the most important on. The fields stay in their order.
 *
 * @param room tokens
 * @returns `null` where not even what must be there has room
 */
export function fitFields(fields: readonly Field[], room: number): Fitted | null {
  const filled = fields.filter(({ texts }) => texts.some((text) => plainLines(text).length > 0));
  const taken = new Map<Field, readonly string[]>();
  const leftOut = new Map<Field, LeftOut>();
  let left = room;
  for (const field of filled.toSorted((a, b) => a.rank - b.rank)) {
    const frame = costOf(field, []);
    const texts: string[] = [];
    let cost = frame;
    for (const text of field.texts) {
      const own = costOf(field, [text]) - frame;
      if (cost + own > left) break;
      cost += own;
      texts.push(text);
    }
    const isWhole = texts.length === field.texts.length;
    if (field.rank === 0 && !isWhole) return null;
    if (!isWhole) leftOut.set(field, restOf(field, texts.length));
    if (texts.length === 0) continue;
    taken.set(field, texts);
    left -= cost;
  }
  const parts = filled.flatMap((field): SentPart[] => {
    const texts = taken.get(field);
    if (texts === undefined) return [];
    const text = writeField(field.name, texts);
    const { name, title, because } = field;
    return [{ name, title, because, tokens: costOf(field, texts), text }];
  });
  return { parts, leftOut: filled.flatMap((field) => leftOut.get(field) ?? []), tokens: room - left };
}

/** With the line that parts it from the next one. */
function costOf({ name }: Field, texts: readonly string[]): number {
  return estimateTokens(writeField(name, texts)) + 2;
}

function restOf({ name, title, texts }: Field, taken: number): LeftOut {
  return { name, title, count: texts.length - taken, of: texts.length };
}
