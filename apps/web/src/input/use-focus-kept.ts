import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to the input when the story is opened, and again when what had it is gone after a turn. Not on touch
 * screens, where that would bring up a keyboard nobody asked for. At the end of the story, which takes no input, its
 * title has it: below that, the ways on come next.
 */
export function useFocusKept(
  input: RefObject<HTMLInputElement | null>,
  ending: RefObject<HTMLElement | null>,
  sequence: number,
): void {
  const seen = useRef<number | null>(null);
  useEffect(() => {
    if (seen.current === sequence) return;
    seen.current = sequence;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost) return;
    if (matchMedia('(pointer: fine)').matches) input.current?.focus({ preventScroll: true });
    ending.current?.focus({ preventScroll: true });
  }, [input, ending, sequence]);
}
