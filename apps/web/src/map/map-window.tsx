import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '../words.ts';
import { useHiddenSides } from './use-hidden-sides.ts';

/**
 * What can be seen of a drawing: where not all of it fits it opens on the player, fades at the sides where it goes on, and
 * is moved by keyboard as well.
 */
export function MapWindow({ children }: { readonly children: ReactNode }) {
  const opening = useRef<HTMLDivElement>(null);
  const isCut = useHiddenSides(opening);
  useEffect(() => showHere(opening.current), []);
  const moved = { role: 'region', 'aria-label': words.map.drawing, tabIndex: 0 };
  return (
    <div className="map-frame">
      <div className="map-window" ref={opening} {...(isCut ? moved : {})}>
        {children}
      </div>
    </div>
  );
}

/** Moves the drawing, and nothing around it, so that the player's place is in the middle. */
function showHere(opening: HTMLElement | null): void {
  const here = opening?.querySelector('[data-here="true"]')?.getBoundingClientRect();
  if (opening === null || here === undefined) return;
  const { left, top, width, height } = opening.getBoundingClientRect();
  opening.scrollBy({
    left: here.left + here.width / 2 - (left + width / 2),
    top: here.top + here.height / 2 - (top + height / 2),
    behavior: 'instant',
  });
}
