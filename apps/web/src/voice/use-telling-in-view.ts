import { type RefObject, useEffect, useRef } from 'react';
import { isCovered, lead, onceArrived } from '../story/lead.ts';
import type { LiveTelling } from './live-telling.ts';

/**
 * While a model tells, its newest words stay above the input, and so does, in the end, what stands: its telling, or why
 * the plain words do. Whoever reads elsewhere is left in peace.
 *
 * @param isFollowed whether the reader goes along with what is new
 */
export function useTellingInView(
  article: RefObject<HTMLElement | null>,
  telling: LiveTelling | undefined,
  isFollowed: () => boolean,
): void {
  const { of, state, sentences } = telling ?? { of: null, state: null, sentences: [] };
  const count = sentences.length;
  /** The telling that was seen while it was written. */
  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (of === null) return undefined;
    return onceArrived(() => {
      if (!isFollowed()) return;
      const newest = newestWords(article.current, of, seen.current === of);
      if (state === 'writing' && count > 0) seen.current = of;
      // As long as they can be read nothing moves; once they cannot, there is room for some more.
      if (newest !== null && isCovered(newest)) lead(newest, 'nearest');
    });
    // What is followed is the telling; who follows is asked when it moves.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [article, of, state, count]);
}

/**
 * Where what is being written ends; what is said of it where the plain words stand; and of what is told the end, to whoever
 * saw it come, or all of it, from its beginning on.
 */
function newestWords(article: HTMLElement | null, of: number, isSeen: boolean): Element | null {
  const passage = article?.querySelector(`[data-sequence="${of}"]`) ?? null;
  const isTold = passage?.querySelector(':scope > .telling.model') != null;
  if (isTold) return isSeen ? passage.lastElementChild : passage;
  return passage?.querySelector(".written-end, [data-state='plain'] .voicing-state") ?? null;
}
