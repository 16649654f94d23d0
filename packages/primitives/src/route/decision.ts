import type { Ranked, Weights } from './rank.ts';

/** One choice of a router, with its reasons. */
export interface RouteDecision {
  /** When, in milliseconds since 1970. */
  readonly at: number;
  readonly to: string;
  /** In short. */
  readonly because: string;
  /** What it saves against the tier of the best quality; below 0 for what a failed try has cost on top. */
  readonly saved: number;
  /** What spoke for and against every tier, in the order of preference. */
  readonly why: readonly string[];
}

/** Why the first of the ranked is the choice. */
export function becauseOf(ranked: readonly Ranked[], need: number, weights: Weights): string {
  const [first] = ranked;
  const fitting = ranked.filter((tier) => tier.fits);
  const unhealthy = fitting.filter((tier) => !tier.isHealthy).length;
  if (first === undefined) return '';
  if (first.quality < need) return `none reaches ${need}; it comes closest`;
  const among = `of ${fitting.length}${need > 0 ? ` that reach ${need}` : ''}`;
  if (!first.isHealthy) return `none is healthy; healthiest ${among}`;
  const passed = unhealthy === 0 ? '' : `, ${unhealthy} passed over as unhealthy`;
  return `${superlative(weights)} ${among}${passed}`;
}

/** Everything that is known of a tier, in one line. */
export function whyOf({ tier, cost, latency, quality, health, fits, isHealthy, score }: Ranked): string {
  const time = latency === null ? 'latency unknown' : `latency ${Math.round(latency)} ms`;
  const facts = `${tier}: cost ${cost}, ${time}, quality ${quality}, health ${health.toFixed(2)}`;
  if (!fits) return `${facts}; below what is needed`;
  return `${facts}; ${isHealthy ? `score ${score.toFixed(2)}` : 'unhealthy'}`;
}

const superlatives = { cost: 'cheapest', latency: 'fastest', quality: 'best', health: 'healthiest' } as const;

function superlative(weights: Weights): string {
  const counting = Object.entries(superlatives).filter(([by]) => by in weights && weightOf(weights, by) > 0);
  return counting.length === 1 ? (counting[0]?.[1] ?? '') : 'highest score';
}

function weightOf(weights: Readonly<Record<string, number>>, by: string): number {
  return weights[by] ?? 0;
}
