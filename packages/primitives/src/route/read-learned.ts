import { SetupError } from '../errors/setup-error.ts';
import type { Learned } from './tier-record.ts';

const fields = ['runs', 'failures', 'timed', 'time', 'at'] as const;

/**
 * What a router had learned of its tiers, as it comes back from wherever it was written down.
 *
 * @throws SetupError `primitives/route-learned`
 */
export function readLearned(given: Readonly<Record<string, Learned>>, tier: string): Learned | undefined {
  if (!Object.hasOwn(given, tier)) return undefined;
  const learned = given[tier];
  if (learned !== undefined && isLearned(learned)) return learned;
  const message = `What was learned of the tier "${tier}" is damaged. Give what learned() gave, or leave it out.`;
  throw new SetupError('primitives/route-learned', message);
}

function isLearned(learned: Learned): boolean {
  return (
    typeof learned === 'object' &&
    learned !== null &&
    fields.every((field) => Number.isFinite(learned[field]) && learned[field] >= 0) &&
    learned.failures <= learned.runs
  );
}
