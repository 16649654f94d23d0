import { type Story, waysTaken } from '@lamplight/world';
import { fault, type Finding } from '../finding.ts';
import type { Written } from '../read/merge-files.ts';

/** No two ways lead off in one direction: what a place says of how it is reached holds only where nothing else is. */
export function checkWays(story: Story, written: Written): readonly Finding[] {
  return waysTaken(story).map(({ place, from, direction }) => {
    const wrong = `"${place}" is not reached from "${from}" by going ${direction}: another way leads off there.`;
    const right = `Name a direction in which "${from}" has no exit, or write the way among its exits.`;
    return fault(written.locate(['places', place, 'reached', from]), 'places/way-taken', wrong, right);
  });
}
