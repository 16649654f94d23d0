import { isOwn, type Stretch } from './stretches.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** What a message says of all that is the person's own in it. */
export interface Said {
  readonly isOver: boolean;
  readonly isOfOthers: boolean;
}

/** What the parts of a message that are the person's own say together. */
export function saidOf(weighed: readonly WeighedClause[]): Said {
  const own = weighed.filter(isOwn);
  return {
    isOver: own.some(({ clause }) => clause.marks.has('distant') || clause.marks.has('recovered')),
    isOfOthers: own.some(({ findings }) =>
      findings.some(({ who, level }) => who === 'third-person' && level > 0),
    ),
  };
}

/** Whether a message, or this part of it, says that it lies behind. */
export function isOver({ weighed }: Stretch, said: Said): boolean {
  return said.isOver || weighed.some(({ findings }) => findings.some(({ id }) => id.startsWith('past/')));
}
