import { type RefObject, useEffect, useLayoutEffect } from 'react';

/**
 * Tells the style sheets, as `--foot` on the root, how high that is which stays at the foot of the screen: nothing has to
 * guess it, whatever the language and the size of the letters.
 *
 * @param foot what stays there; where it has no box of its own, its first part does
 */
export function useHeightKnown(foot: RefObject<HTMLElement | null>): void {
  // Before anything is scrolled to, so that what is new comes to lie above it.
  useLayoutEffect(() => tell(foot.current));
  useEffect(() => {
    const watching = new ResizeObserver(() => tell(foot.current));
    for (const part of parts(foot.current)) watching.observe(part);
    return () => {
      watching.disconnect();
      document.documentElement.style.removeProperty('--foot');
    };
  }, [foot]);
}

function tell(foot: HTMLElement | null): void {
  const heights = parts(foot).map((part) => part.getBoundingClientRect().height);
  const height = heights.find((one) => one > 0) ?? 0;
  document.documentElement.style.setProperty('--foot', `${Math.ceil(height)}px`);
}

function parts(foot: HTMLElement | null): readonly Element[] {
  return [foot, foot?.firstElementChild].filter((part) => part instanceof Element);
}
