import { z } from 'zod';
import type { Content } from '../limits/content.ts';
import type { Words } from '../limits/words.ts';
import type { Condition } from './condition.ts';

/** Words of one kind of moment: one of the variants is told. */
export interface TextPart {
  /** Told only while this holds. */
  readonly when?: Condition;
  /** Told the first time only. */
  readonly once?: true;
  readonly variants: readonly Words[];
}

/** An authored text. The first part that fits the moment is told, its variants in turn without repetition. */
export interface Text {
  readonly parts: readonly TextPart[];
}

/**
 * How a text is written: words, several variants, or parts that depend on the moment; each of them with tags that say
 * what they touch on, and what is told to players who want that veiled or left out.
 */
export function textSchema(condition: z.ZodType<Condition>, content: z.ZodType<Content>): z.ZodType<Text> {
  const words = z.string().trim().min(1);
  const tags = { content: content.optional(), veiled: words.optional(), instead: words.optional() };
  const variant = z.union([words, z.strictObject({ say: words, ...tags })]);
  const say = z.union([words, z.array(variant).min(1)]);
  const tagged = z.strictObject({ say, ...tags });
  const part = z.union([
    words,
    z.strictObject({ when: condition, say, ...tags }),
    z.strictObject({ once: words, ...tags }),
    tagged,
  ]);
  return z.union([words, tagged, z.array(part).min(1)]).transform((written): Text => {
    const parts: TextPart[] = [];
    const variants: Words[] = [];
    for (const entry of Array.isArray(written) ? written : [written]) {
      if (typeof entry === 'string') variants.push(entry);
      else if ('once' in entry) parts.push({ once: true, variants: spread(entry.once, entry) });
      else if ('when' in entry) parts.push({ when: entry.when, variants: spread(entry.say, entry) });
      else variants.push(...spread(entry.say, entry));
    }
    if (variants.length > 0) parts.push({ variants });
    return { parts };
  });
}

/** The tags of an entry as one of its variants has them. */
interface Tags {
  readonly content?: Content | undefined;
  readonly veiled?: string | undefined;
  readonly instead?: string | undefined;
}

/** Each variant with the tags of its entry, where it has none of its own. */
function spread(say: string | readonly (string | (Tags & { say: string }))[], shared: Tags): Words[] {
  return (typeof say === 'string' ? [say] : say).map((one): Words => {
    const own: Tags & { say: string } = typeof one === 'string' ? { say: one } : one;
    const content = own.content ?? shared.content;
    const veiled = own.veiled ?? shared.veiled;
    const instead = own.instead ?? shared.instead;
    if ((content ?? veiled ?? instead) === undefined) return own.say;
    return {
      say: own.say,
      ...(content === undefined ? {} : { content }),
      ...(veiled === undefined ? {} : { veiled }),
      ...(instead === undefined ? {} : { instead }),
    };
  });
}
