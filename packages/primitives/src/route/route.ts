import type { Context } from '../context/context.ts';
import { between } from '../kernel/between.ts';
import { composed } from '../kernel/composed.ts';
import { extended } from '../kernel/extended.ts';
import { linkFor } from '../kernel/links-of.ts';
import { positive } from '../kernel/positive.ts';
import { readName } from '../kernel/read-name.ts';
import type { Composed, Step } from '../step.ts';
import type { RouteBy } from './rank.ts';
import { readLearned } from './read-learned.ts';
import { readTiers, readWeights } from './read-route.ts';
import { Router, type RouteReport } from './router.ts';
import { type Learned, TierRecord } from './tier-record.ts';
import { tryInTurn } from './try-in-turn.ts';

/** One way of doing the work, and what is known of it beforehand. */
export interface Tier<Input, Output> {
  readonly step: Step<Input, Output>;
  /** What a run costs, in any unit that the tiers share; 0 or above. */
  readonly cost: number;
  /** How good its outputs are, from 0 to 1. */
  readonly quality: number;
  /** Milliseconds that a run is expected to take; as many as the fastest tier needs by default. */
  readonly latency?: number;
}

export interface RouteOptions<Input> {
  /** What counts, or how much each counts against the others. */
  readonly by: RouteBy | Readonly<Partial<Record<RouteBy, number>>>;
  /** The least quality that will do for an input, from 0 to 1; any by default. */
  readonly need?: (input: Input, context: Context) => number;
  /**
   * The tier that comes first for an input, by name and whatever speaks for others; `null`, and a name that no tier has,
   * leave the choice to the router. The others come after it as usual.
   */
  readonly prefer?: (input: Input, context: Context) => string | null;
  /** Whether the next best tier is tried when one fails, or after which errors; not by default. */
  readonly next?: boolean | ((error: unknown) => boolean);
  /** How often one of the other tiers is tried to learn how it does, from 0 to 1; 0 by default. */
  readonly explore?: number;
  /** The least health with which a tier is chosen while there is a healthy one, from 0 to 1; 0.5 by default. */
  readonly healthy?: number;
  /** Milliseconds after which what was learned counts half; 300,000 by default. */
  readonly halfLife?: number;
  /** What `learned()` gave before. */
  readonly learned?: Readonly<Record<string, Learned>>;
  /** Its name in paths and metrics; `route` by default. */
  readonly name?: string;
}

/** A step that chooses how it is done. */
export type Routed<Input, Output> = Composed<Input, Output> & RoutedMembers;

interface RoutedMembers {
  /** What it has learned, as JSON: five numbers a tier. */
  learned(): Readonly<Record<string, Learned>>;
  /** How its tiers do, and its last 20 decisions with their reasons. */
  report(): RouteReport;
}

/**
 * Chooses among several ways of doing the same by cost, latency, quality and health, and learns from how they do. A tier
 * that keeps failing is passed over until its failures have faded. Every choice is explained, to observers as `route` and
 * in `report()`.
 *
 * @example
 * ```ts
 * import { strictEqual } from 'node:assert/strict';
 * import { route } from '@lamplight/primitives';
 *
 * const answer = route(
 *   {
 *     small: { step: async (question: string) => `${question} A short answer.`, cost: 1, quality: 0.6 },
 *     large: { step: async (question: string) => `${question} A good answer.`, cost: 20, quality: 0.95 },
 *   },
 *   { by: 'cost', need: (question) => (question.includes('why') ? 0.9 : 0.5) },
 * );
 * strictEqual(await answer('Who?'), 'Who? A short answer.');
 * strictEqual(await answer('And why?'), 'And why? A good answer.');
 * strictEqual(answer.report().decisions[0]?.because, 'cheapest of 2 that reach 0.5');
 * ```
 *
 * @throws SetupError `primitives/setting`, `primitives/name`, `primitives/route-learned`
 */
export function route<Input, Output>(
  tiers: Readonly<Record<string, Tier<Input, Output>>>,
  options: RouteOptions<Input>,
): Routed<Input, Output>;
export function route(
  tiers: Readonly<Record<string, Tier<never, unknown>>>,
  options: RouteOptions<never>,
): Routed<never, unknown> {
  const {
    need,
    prefer,
    next = false,
    explore = 0,
    healthy = 0.5,
    halfLife = 300_000,
    name = 'route',
  } = options;
  const entries = readTiers(tiers);
  const weights = readWeights(options.by);
  between('route', 'explore', explore, 0, 1);
  between('route', 'healthy', healthy, 0, 1);
  positive('route', 'halfLife', halfLife);
  const known = entries.map(([tier, { step, cost, quality, latency = null }]) => {
    const record = new TierRecord(halfLife, readLearned(options.learned ?? {}, tier));
    return { tier, cost, quality, latency, record, link: linkFor(tier, step) };
  });
  const router = new Router(known, weights, healthy);
  const goesOn = typeof next === 'boolean' ? () => next : next;
  const node = {
    kind: 'route',
    name: readName(name),
    links: known.map((tier) => tier.link),
    settings: { by: weights, explore, healthy, halfLife },
    execute(input: never, context: Context): Promise<unknown> {
      const needed = need?.(input, context) ?? 0;
      between('route', 'need', needed, 0, 1);
      const preferred = prefer?.(input, context) ?? null;
      const plan = router.plan(needed, explore, context.frame.run.environment, preferred);
      return tryInTurn({ name, router, plan, goesOn }, input, context);
    },
  };
  return extended(composed(node), { learned: () => router.learned(), report: () => router.report() });
}
