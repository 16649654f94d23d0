import { z } from 'zod';
import type { Condition } from './condition.ts';

/** Words of one kind of moment: one of the variants is told. */
export interface TextPart {
  /** Told only while this holds. */
  readonly when?: Condition;
  /** Told the first time only. */
  readonly once?: true;
  readonly variants: readonly string[];
}

/** An authored text. The first part that fits the moment is told, its variants in turn without repetition. */
export interface Text {
  readonly parts: readonly TextPart[];
}

/** How a text is written: words, several variants, or parts that depend on the moment. */
export function textSchema(condition: z.ZodType<Condition>): z.ZodType<Text> {
  const words = z.string().trim().min(1);
  const part = z.union([
    words,
    z.strictObject({ when: condition, say: z.union([words, z.array(words).min(1)]) }),
    z.strictObject({ once: words }),
  ]);
  return z.union([words, z.array(part).min(1)]).transform((written): Text => {
    const parts: TextPart[] = [];
    const variants: string[] = [];
    for (const entry of typeof written === 'string' ? [written] : written) {
      if (typeof entry === 'string') variants.push(entry);
      else if ('once' in entry) parts.push({ once: true, variants: [entry.once] });
      else parts.push({ when: entry.when, variants: [entry.say].flat() });
    }
    if (variants.length > 0) parts.push({ variants });
    return { parts };
  });
}
