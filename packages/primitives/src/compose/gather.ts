import { mergeLanes, type MergePolicy } from '../context/merge-lanes.ts';
import { allOf } from '../kernel/all-of.ts';
import type { Fan, Pieces } from '../kernel/fan.ts';
import { refuseWhenOver } from '../kernel/refuse-when-over.ts';
import { roomFor } from '../kernel/room-for.ts';
import { type Settled, settled } from '../kernel/settled.ts';
import { gatherFirst } from './gather-first.ts';
import type { SideBySide } from './side-by-side.ts';

/**
 * Does the pieces side by side, takes over what those that count have written, and makes one output of theirs.
 *
 * @param name what a piece is called in errors
 * @param shape makes the output of what the pieces gave, or of how they ended, in their order
 */
export function gather(
  fan: Fan,
  { mode, merge, grace }: SideBySide,
  name: (at: number) => string,
  shape: (given: readonly unknown[]) => unknown,
): unknown {
  if (mode === 'all') {
    return allOf(fan, fan, grace, (outputs) => {
      takeOver(fan, merge, name, null);
      return shape(outputs);
    });
  }
  if (mode === 'settled') {
    const results = roomFor<Settled>(fan.count);
    return allOf(fan, keepingResults(fan, results), grace, () => {
      if (results.some((result) => result?.ok === false)) refuseWhenOver(fan.around);
      takeOver(fan, merge, name, results);
      return shape(results);
    });
  }
  const needed = mode === 'any' ? 1 : mode.quorum;
  return gatherFirst(fan, needed, grace, name).then((results) => {
    takeOver(fan, merge, name, results);
    if (mode !== 'any') return shape(results);
    return results.find((result) => result.ok)?.value;
  });
}

/** Work that never fails, and how it ended instead. */
function keepingResults(pieces: Pieces, results: (Settled | undefined)[]): Pieces {
  return {
    begin(at, frame) {
      const keep = (result: Settled): void => {
        results[at] = result;
      };
      const result = settled(() => pieces.begin(at, frame));
      return result instanceof Promise ? result.then(keep) : keep(result);
    },
  };
}

/** Merges what the pieces wrote; of those that failed nothing counts. */
function takeOver(
  { lanes, around }: Fan,
  policy: MergePolicy,
  name: (at: number) => string,
  results: readonly (Settled | undefined)[] | null,
): void {
  const before = around.lane.state;
  const branches = [];
  for (const { at, lane } of lanes) {
    if (lane.state === before) continue;
    if (results === null || results[at]?.ok === true) branches.push({ name: name(at), lane });
  }
  if (branches.length > 0) mergeLanes(around.lane, branches, policy);
}
