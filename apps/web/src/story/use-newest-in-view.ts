import { type RefObject, useEffect, useRef } from 'react';

/**
 * Brings the first line of whatever came last into view; the reader goes on from there.
 *
 * @param isStill while something else has to be read first, the story keeps still
 */
export function useNewestInView(
  sequence: number,
  waiting: number,
  isStill: boolean,
): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (isStill) return;
    const calm = shown.current === null || matchMedia('(prefers-reduced-motion: reduce)').matches;
    shown.current = sequence;
    article.current?.lastElementChild?.scrollIntoView({
      block: waiting > 0 ? 'nearest' : 'start',
      behavior: calm ? 'instant' : 'smooth',
    });
  }, [sequence, waiting, isStill]);
  return article;
}
