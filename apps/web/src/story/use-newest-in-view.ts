import { type RefObject, useEffect, useRef } from 'react';
import { isStill } from '../reading/use-reading.ts';

/**
 * Brings the first line of whatever came last into view; the reader goes on from there.
 *
 * @param mustWait while something else has to be read first, the story keeps still
 */
export function useNewestInView(
  sequence: number,
  waiting: number,
  mustWait: boolean,
): RefObject<HTMLElement | null> {
  const article = useRef<HTMLElement>(null);
  const shown = useRef<number | null>(null);
  useEffect(() => {
    if (mustWait) return;
    const calm = shown.current === null || isStill();
    shown.current = sequence;
    article.current?.lastElementChild?.scrollIntoView({
      block: waiting > 0 ? 'nearest' : 'start',
      behavior: calm ? 'instant' : 'smooth',
    });
  }, [sequence, waiting, mustWait]);
  return article;
}
