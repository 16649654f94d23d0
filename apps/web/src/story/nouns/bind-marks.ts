import type { NamedStretch } from './split-nouns.ts';

/** A stretch of prose, and the marks that belong to it where it is a name. */
export interface BoundStretch extends NamedStretch {
  readonly before: string;
  readonly after: string;
}

/**
 * Gives each name the marks that touch it. A browser may break a line on either side of a button, so that a comma after
 * one would begin a line.
 */
export function bindMarks(stretches: readonly NamedStretch[]): readonly BoundStretch[] {
  const isName = (at: number): boolean => (stretches[at]?.entity ?? null) !== null;
  const cuts = stretches.map(({ text }, at): Cut => {
    if (isName(at)) return { after: '', between: text, before: '' };
    const after = isName(at - 1) ? (/^[\p{P}\p{S}]+/u.exec(text)?.[0] ?? '') : '';
    const rest = text.slice(after.length);
    const before = isName(at + 1) ? (/(?<=\s|^)[\p{P}\p{S}]+$/u.exec(rest)?.[0] ?? '') : '';
    return { after, between: rest.slice(0, rest.length - before.length), before };
  });
  return stretches.flatMap(({ entity }, at) => {
    const text = cuts[at]?.between ?? '';
    if (!isName(at)) return text === '' ? [] : [{ text, entity, before: '', after: '' }];
    return [{ text, entity, before: cuts[at - 1]?.before ?? '', after: cuts[at + 1]?.after ?? '' }];
  });
}

/** What stands between two names: what belongs to the one before, what stays, what belongs to the one after. */
interface Cut {
  readonly after: string;
  readonly between: string;
  readonly before: string;
}
