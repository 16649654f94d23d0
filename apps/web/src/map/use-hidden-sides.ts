import { type RefObject, useLayoutEffect, useState } from 'react';

/**
 * Tells the style sheet how much of what is scrolled lies out of sight at each side, in CSS pixels: `--hidden-left`,
 * `--hidden-right`, `--hidden-top`, `--hidden-bottom` on the element. Returns whether any of it does.
 */
export function useHiddenSides(scrolled: RefObject<HTMLElement | null>): boolean {
  const [isCut, tell] = useState(false);
  useLayoutEffect(() => {
    const { current } = scrolled;
    if (current === null) return undefined;
    const look = (): void => {
      const hidden = hiddenSides(current);
      for (const [side, pixels] of Object.entries(hidden))
        current.style.setProperty(`--hidden-${side}`, `${pixels}px`);
      // Half a pixel may be left over where everything fits.
      tell(Object.values(hidden).some((pixels) => pixels >= 1));
    };
    look();
    const watching = new ResizeObserver(look);
    watching.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      watching.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [scrolled]);
  return isCut;
}

function hiddenSides(of: HTMLElement): Readonly<Record<'left' | 'right' | 'top' | 'bottom', number>> {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight, clientWidth, clientHeight } = of;
  return {
    left: scrollLeft,
    right: scrollWidth - clientWidth - scrollLeft,
    top: scrollTop,
    bottom: scrollHeight - clientHeight - scrollTop,
  };
}
