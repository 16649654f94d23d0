import { type RefObject, useEffect, useState } from 'react';

/**
 * Whether the newest part of the story begins in sight and goes on behind what stays at the foot of the screen, or below
 * it: asked again whenever the page is scrolled, or something of it grows.
 */
export function useGoesOn(article: RefObject<HTMLElement | null>): boolean {
  const [goesOn, tell] = useState(false);
  useEffect(() => {
    const desk = document.querySelector('.desk');
    const look = (): void => tell(isCut(article.current?.lastElementChild, desk));
    const watching = new ResizeObserver(look);
    for (const part of [article.current, desk]) if (part !== null) watching.observe(part);
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      watching.disconnect();
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [article]);
  return goesOn;
}

/** Whether an edge lies between the first line of something and its last. */
function isCut(newest: Element | null | undefined, desk: Element | null): boolean {
  if (newest == null || desk === null) return false;
  const { top, bottom } = newest.getBoundingClientRect();
  const edge = desk.getBoundingClientRect().top;
  return top < edge && bottom > edge;
}
