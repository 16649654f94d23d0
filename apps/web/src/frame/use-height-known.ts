import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** What stays at the head of the screen, and what stays at its foot. */
type Height = '--masthead' | '--foot';

/**
 * Tells the style sheets, on the root, how high that is which stays at an edge of the screen: nothing has to guess it,
 * whatever the language and the size of the letters.
 *
 * @param edge what stays there; where it has no box of its own, its first part does
 */
export function useHeightKnown(name: Height, edge: RefObject<HTMLElement | null>): void {
  // Before anything is scrolled to, so that what is new comes to lie in sight.
  useLayoutEffect(() => tell(name, edge.current));
  useEffect(() => {
    const watching = new ResizeObserver(() => tell(name, edge.current));
    for (const part of parts(edge.current)) watching.observe(part);
    return () => {
      watching.disconnect();
      document.documentElement.style.removeProperty(name);
    };
  }, [name, edge]);
}

function tell(name: Height, edge: HTMLElement | null): void {
  const heights = parts(edge).map((part) => part.getBoundingClientRect().height);
  const height = heights.find((one) => one > 0) ?? 0;
  document.documentElement.style.setProperty(name, `${Math.ceil(height)}px`);
}

function parts(edge: HTMLElement | null): readonly Element[] {
  return [edge, edge?.firstElementChild].filter((part) => part instanceof Element);
}
