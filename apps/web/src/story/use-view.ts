import { useEffect, useState } from 'react';
import type { View } from './view-switch.tsx';

const headings = { here: '#now', me: '#me', acts: '#acts' } as const;

/** What a small screen shows. Reading begins at the title of whatever was chosen; the story is where it was left. */
export function useView(): readonly [View, (view: View) => void] {
  const [view, show] = useState<View>('story');
  useEffect(() => {
    if (view !== 'story') document.querySelector<HTMLElement>(headings[view])?.focus();
  }, [view]);
  return [view, show];
}
