import type { Scene } from '@lamplight/contracts';

/** Ways that lead to the same place, are in the same state, and so are one way with several names. */
export interface Way {
  readonly directions: readonly [string, ...string[]];
  /** `null` while it is not known. */
  readonly leadsTo: string | null;
  readonly notes: readonly string[];
}

/** The ways out, each place once. Ways whose end is not known stay apart: being the same would say too much. */
export function mergeExits(exits: Scene['exits']): readonly Way[] {
  const ways: Way[] = [];
  for (const { direction, leadsTo, notes } of exits) {
    const at = ways.findIndex(
      (way) => leadsTo !== null && way.leadsTo === leadsTo && way.notes.join() === notes.join(),
    );
    const same = ways[at];
    if (same === undefined) ways.push({ directions: [direction], leadsTo, notes });
    else ways[at] = { ...same, directions: [...same.directions, direction] };
  }
  return ways;
}
