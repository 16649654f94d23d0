import { useEffect } from 'react';
import { words } from '../words.ts';

/** Names the browser's tab after what is shown. */
export function useTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null ? words.brand : `${title} · ${words.brand}`;
  }, [title]);
}
