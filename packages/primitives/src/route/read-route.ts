import { SetupError } from '../errors/setup-error.ts';
import { positive } from '../kernel/positive.ts';
import { readName } from '../kernel/read-name.ts';
import type { AnyStep } from '../step.ts';
import type { RouteBy, Weights } from './rank.ts';

interface AnyTier {
  readonly step: AnyStep;
  readonly cost: number;
  readonly quality: number;
  readonly latency?: number;
}

/**
 * Makes sure that tiers are what a router can compare.
 *
 * @throws SetupError `primitives/setting`, `primitives/name`
 */
export function readTiers(tiers: Readonly<Record<string, AnyTier>>): [string, AnyTier][] {
  const entries = Object.entries(tiers);
  if (entries.length === 0) throw fault('route was given no tiers; it needs at least one.');
  for (const [tier, { cost, quality, latency }] of entries) {
    readName(tier);
    if (!Number.isFinite(cost) || cost < 0) {
      throw fault(`cost of the tier "${tier}" is ${cost}; it has to be 0 or above.`);
    }
    within(`quality of the tier "${tier}"`, quality);
    if (latency !== undefined) positive(`the tier "${tier}"`, 'latency', latency);
  }
  return entries;
}

/** @throws SetupError `primitives/setting` */
export function readWeights(by: RouteBy | Partial<Weights>): Weights {
  const nothing = { cost: 0, latency: 0, quality: 0, health: 0 };
  const weights = typeof by === 'string' ? { ...nothing, [by]: 1 } : { ...nothing, ...by };
  const all = Object.values(weights);
  if (all.every((weight) => Number.isFinite(weight) && weight >= 0) && all.some((weight) => weight > 0)) {
    return weights;
  }
  throw fault(
    `the weights of route are ${JSON.stringify(weights)}; none below 0 and one above it are needed.`,
  );
}

/** @throws SetupError `primitives/setting` for what is not from 0 to 1 */
export function within(what: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw fault(`${what} is ${value}; it has to be from 0 to 1.`);
}

function fault(message: string): SetupError {
  return new SetupError('primitives/setting', message);
}
