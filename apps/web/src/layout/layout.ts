/** The two zones beside the story. */
export type Side = 'now' | 'me';

/** How one zone stands: its width in CSS pixels, and whether it was put away. */
export interface Zone {
  readonly width: number;
  readonly isHidden: boolean;
}

/** How the page is laid out where there is room for three zones. */
export type Layout = Readonly<Record<Side, Zone>>;

/** The narrowest and the widest a zone can be, in CSS pixels. */
export const narrowest = 176;
export const widest = 420;

/** One press of an arrow key, in CSS pixels. */
export const step = 16;

export const firstLayout: Layout = {
  now: { width: 232, isHidden: false },
  me: { width: 232, isHidden: false },
};

/** The width that is meant, within what a zone can be. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)));
}

export function withZone(layout: Layout, side: Side, change: Partial<Zone>): Layout {
  const zone = { ...layout[side], ...change };
  return { ...layout, [side]: { ...zone, width: clampWidth(zone.width) } };
}

/** A layout as it was kept. What is not one is the first layout again. */
export function layoutOf(kept: string | null): Layout {
  try {
    const value: unknown = JSON.parse(kept ?? 'null');
    const now = zoneOf(value, 'now');
    const me = zoneOf(value, 'me');
    return now === null || me === null ? firstLayout : { now, me };
  } catch {
    // Something else wrote there.
    return firstLayout;
  }
}

function zoneOf(value: unknown, side: Side): Zone | null {
  if (typeof value !== 'object' || value === null || !(side in value)) return null;
  const zone: unknown = Object.entries(value).find(([name]) => name === side)?.[1];
  if (typeof zone !== 'object' || zone === null || !('width' in zone) || !('isHidden' in zone)) return null;
  const { width, isHidden } = zone;
  if (typeof width !== 'number' || !Number.isFinite(width) || typeof isHidden !== 'boolean') return null;
  return { width: clampWidth(width), isHidden };
}
