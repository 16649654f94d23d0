import { useEffect } from 'react';

/**
 * Escape stops what is being written, wherever the focus is, unless it closes a window or a menu. Three times in a row it
 * still leaves the page.
 *
 * @param stop `null` while there is nothing to stop
 */
export function useStopKey(stop: (() => void) | null): void {
  useEffect(() => {
    if (stop === null) return undefined;
    const press = ({ key, defaultPrevented, repeat }: KeyboardEvent): void => {
      if (key !== 'Escape' || defaultPrevented || repeat) return;
      // Asked before they close: the browser closes them after the key was heard.
      if (document.querySelector('dialog[open], :popover-open') === null) stop();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [stop]);
}
