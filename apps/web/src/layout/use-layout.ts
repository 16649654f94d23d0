import { useEffect, useState } from 'react';
import { type Layout, layoutOf, type Side, withZone, type Zone } from './layout.ts';

const key = 'lamplight.layout';

/** The layout of this browser, and how to change it. It is there again next time. */
export function useLayout(): readonly [Layout, (side: Side, change: Partial<Zone>) => void] {
  const [layout, setLayout] = useState(read);
  useEffect(() => write(layout), [layout]);
  const change = (side: Side, zone: Partial<Zone>): void =>
    setLayout((current) => withZone(current, side, zone));
  return [layout, change];
}

function read(): Layout {
  try {
    return layoutOf(localStorage.getItem(key));
  } catch {
    // Forbidden storage keeps no layout.
    return layoutOf(null);
  }
}

function write(layout: Layout): void {
  try {
    localStorage.setItem(key, JSON.stringify(layout));
  } catch {
    // Where storage is forbidden the layout holds until the page is left.
  }
}
