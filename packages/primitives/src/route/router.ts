import type { Link } from '../kernel/link.ts';
import type { Environment } from '../run/environment.ts';
import { becauseOf, type RouteDecision, whyOf } from './decision.ts';
import { rank, type Ranked, type Seen, type Weights } from './rank.ts';
import type { Learned, TierRecord } from './tier-record.ts';

/** What is known of a tier beforehand, and what was learned. */
export interface TierKnown {
  readonly tier: string;
  readonly link: Link;
  readonly cost: number;
  readonly quality: number;
  readonly latency: number | null;
  readonly record: TierRecord;
}

/** How a router looks at the moment. */
export interface RouteReport {
  readonly tiers: Readonly<Record<string, Omit<Seen, 'tier'>>>;
  /** The last decisions, the newest last. */
  readonly decisions: readonly RouteDecision[];
}

/** What will be tried for one input. */
export interface Plan {
  /** Tiers that will do, the first choice at the beginning. */
  readonly order: readonly TierKnown[];
  /** Why the first one is the first. */
  readonly because: string;
  readonly ranked: readonly Ranked[];
}

interface Decided extends Omit<RouteDecision, 'why'> {
  readonly ranked: readonly Ranked[];
}

const mostDecisions = 20;

/** Knows the tiers, learns how they do, and remembers its last decisions. */
export class Router {
  readonly #tiers: readonly TierKnown[];
  readonly #weights: Weights;
  readonly #healthy: number;
  /** What the tier of the best quality costs; what a decision saves is measured against it. */
  readonly #bestCost: number;
  #decisions: readonly Decided[] = [];

  constructor(tiers: readonly TierKnown[], weights: Weights, healthy: number) {
    this.#tiers = tiers;
    this.#weights = weights;
    this.#healthy = healthy;
    const best = Math.max(...tiers.map((tier) => tier.quality));
    this.#bestCost = Math.min(...tiers.filter((tier) => tier.quality === best).map((tier) => tier.cost));
  }

  /**
   * @param explore how often another than the best is the first choice, from 0 to 1
   * @param preferred the name of the first choice, whatever speaks for others
   */
  plan(need: number, explore: number, environment: Environment, preferred: string | null = null): Plan {
    const at = environment.now();
    for (const { record } of this.#tiers) record.fade(at);
    const ranked = rank(this.#seen(), need, this.#healthy, this.#weights);
    const [best, ...others] = ranked.filter((tier) => tier.fits);
    const wanted = this.#tiers.find((known) => known.tier === preferred);
    const isExplored =
      wanted === undefined && explore > 0 && others.length > 0 && environment.luck() < explore;
    const explored = isExplored ? others[Math.floor(environment.luck() * others.length)] : undefined;
    const names = new Set([wanted, explored, best, ...others].map((tier) => tier?.tier));
    const order = [...names].flatMap((name) => this.#tiers.filter((known) => known.tier === name));
    return { order, because: this.#because(wanted, explored, ranked, need), ranked };
  }

  #because(
    wanted: TierKnown | undefined,
    explored: Ranked | undefined,
    ranked: readonly Ranked[],
    need: number,
  ): string {
    if (wanted !== undefined) return 'preferred';
    return explored === undefined ? becauseOf(ranked, need, this.#weights) : 'explored';
  }

  /** Writes a decision down; gives what it saves. */
  decide(plan: Plan, tier: TierKnown, because: string, at: number): number {
    const isFirst = plan.order[0] === tier;
    const saved = (isFirst ? this.#bestCost : 0) - tier.cost;
    const decided = { at, to: tier.tier, because, saved, ranked: plan.ranked };
    this.#decisions = [...this.#decisions.slice(1 - mostDecisions), decided];
    return saved;
  }

  learned(): Record<string, Learned> {
    return Object.fromEntries(this.#tiers.map(({ tier, record }) => [tier, record.learned]));
  }

  report(): RouteReport {
    const tiers = this.#seen().map(({ tier, ...seen }) => [tier, seen] as const);
    const decisions = this.#decisions.map(({ ranked, ...decision }) => ({
      ...decision,
      why: ranked.map(whyOf),
    }));
    return { tiers: Object.fromEntries(tiers), decisions };
  }

  /** A tier that nobody knows is thought to be as fast as the fastest, so that it is tried. */
  #seen(): Seen[] {
    let fastest: number | null = null;
    for (const { record, latency } of this.#tiers) {
      const known = record.measured ?? latency;
      if (known !== null) fastest = fastest === null ? known : Math.min(fastest, known);
    }
    return this.#tiers.map(({ tier, cost, quality, latency, record }) => ({
      tier,
      cost,
      quality,
      latency: record.latency(latency ?? fastest),
      health: record.health,
      runs: record.runs,
    }));
  }
}
