import { useEffect, useRef } from 'react';

/** Opens the safety button from anywhere: no letter, so that it works while one writes. */
export const safetyKey = 'F2';

/** Calls back when the key of the safety button is pressed. */
export function useSafetyKey(onPress: () => void): void {
  const newest = useRef(onPress);
  useEffect(() => {
    newest.current = onPress;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== safetyKey || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      newest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
