import { useEffect } from 'react';
import { leaveNow } from './leave-now.ts';
import { createThreeInARow } from './three-in-a-row.ts';

/** Leaves the page when Esc is pressed three times in a row, wherever the focus is. */
export function useEscapeThrice(): void {
  useEffect(() => {
    const { press, interrupt } = createThreeInARow();
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') interrupt();
      else if (!event.repeat && press(event.timeStamp)) leaveNow();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    window.addEventListener('pointerdown', interrupt, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
      window.removeEventListener('pointerdown', interrupt, { capture: true });
    };
  }, []);
}
