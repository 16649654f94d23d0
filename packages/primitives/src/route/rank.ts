/** What tiers can be chosen by. */
export type RouteBy = 'cost' | 'latency' | 'quality' | 'health';

export type Weights = Readonly<Record<RouteBy, number>>;

/** A tier as it looks at the moment of a decision. */
export interface Seen {
  readonly tier: string;
  readonly cost: number;
  readonly quality: number;
  /** Milliseconds that it is likely to take; `null` where nobody knows. */
  readonly latency: number | null;
  /** From 0 to 1. */
  readonly health: number;
  readonly runs: number;
}

/** A tier with what speaks for it. */
export interface Ranked extends Seen {
  /** From 0 to 1, the weighted mean of its points; 1 is best in everything that counts. */
  readonly score: number;
  readonly fits: boolean;
  readonly isHealthy: boolean;
}

/**
 * Tiers in the order in which they should be tried: those that reach the quality that is needed; of these the healthy
 * ones by score, then the others by health. When none reaches it, those that come closest.
 */
export function rank(seen: readonly Seen[], need: number, healthy: number, weights: Weights): Ranked[] {
  const best = Math.max(...seen.map((tier) => tier.quality));
  const needed = Math.min(need, best);
  const fitting = seen.filter((tier) => tier.quality >= needed);
  const score = scorer(fitting, weights);
  const ranked = seen.map((tier) => {
    const fits = tier.quality >= needed;
    return { ...tier, fits, isHealthy: tier.health >= healthy, score: fits ? score(tier) : 0 };
  });
  return ranked.sort(inOrder);
}

function inOrder(a: Ranked, b: Ranked): number {
  if (a.fits !== b.fits) return a.fits ? -1 : 1;
  if (a.isHealthy !== b.isHealthy) return a.isHealthy ? -1 : 1;
  const byScore = a.isHealthy ? b.score - a.score : 0;
  if (Math.abs(byScore) > 1e-9) return byScore;
  // Of equals the healthier, and of those the one less is known of.
  return b.health - a.health || a.runs - b.runs;
}

/** Points are ratios to the best of those that fit, so that twice as dear is half as good. */
function scorer(fitting: readonly Seen[], weights: Weights): (tier: Seen) => number {
  const cost = Math.min(...fitting.map((tier) => tier.cost));
  const latency = Math.min(...fitting.map((tier) => tier.latency ?? Infinity));
  const quality = Math.max(...fitting.map((tier) => tier.quality));
  const sum = weights.cost + weights.latency + weights.quality + weights.health;
  return (tier) =>
    (weights.cost * ratio(cost, tier.cost) +
      weights.latency * (tier.latency === null ? 1 : ratio(latency, tier.latency)) +
      weights.quality * ratio(tier.quality, quality) +
      weights.health * tier.health) /
    sum;
}

function ratio(less: number, more: number): number {
  return less === more ? 1 : less / more;
}
