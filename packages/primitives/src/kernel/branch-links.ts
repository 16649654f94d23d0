import type { AnyStep } from '../step.ts';
import type { Link } from './link.ts';
import { linkFor } from './links-of.ts';
import { readName } from './read-name.ts';

/**
 * Named steps in their places, each named by its key.
 *
 * @throws SetupError `primitives/name`
 */
export function branchLinks(branches: Readonly<Record<string, AnyStep>>): Link[] {
  return Object.entries(branches).map(([name, step]) => linkFor(readName(name), step));
}

/** The link in a place that is known to be there. */
export function linkAt(links: readonly Link[], at: number): Link {
  const link = links[at];
  if (link === undefined) throw new RangeError(`There is no branch number ${at + 1}.`);
  return link;
}
