import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to the input when the story is opened, and again when the button that was pressed is gone after a
 * turn. Not on touch screens, where that would bring up a keyboard nobody asked for.
 */
export function useFocusKept(input: RefObject<HTMLInputElement | null>, sequence: number): void {
  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (seen.current === sequence) return;
    seen.current = sequence;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost && matchMedia('(pointer: fine)').matches) input.current?.focus({ preventScroll: true });
  }, [input, sequence]);
}
