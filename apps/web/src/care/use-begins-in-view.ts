import { type RefObject, useEffect, useRef } from 'react';

/** Brings what has just been shown into view from its first line on: the reader was at the end of the story. */
export function useBeginsInView(): RefObject<HTMLElement | null> {
  const shown = useRef<HTMLElement>(null);
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'start' });
  }, []);
  return shown;
}
