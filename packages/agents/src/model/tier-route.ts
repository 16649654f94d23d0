import { mostForRead } from '@lamplight/contracts';
import type { ModelCard, ModelPrice, ModelTier } from '@lamplight/ports';
import { route, type Tier } from '@lamplight/primitives';
import { CutShort } from './cut-short.ts';
import type { ResilientSettings } from './resilient-settings.ts';
import type { AskStep, Work } from './work.ts';

/** A model that can be asked. */
export interface Candidate {
  readonly card: ModelCard;
  /** What it is called in paths and metrics. */
  readonly name: string;
  readonly ask: AskStep;
}

/**
 * Chooses among the models of a tier, and goes on to the next when one fails. Where no model is of the tier, all are. A
 * model that was chosen is asked first whatever its tier.
 */
export function tierRoute(
  tier: ModelTier,
  candidates: readonly Candidate[],
  { by }: Pick<ResilientSettings, 'by'>,
): AskStep {
  const first = firstOf(
    tier,
    candidates.map(({ card }) => card),
  );
  const nameOf = (id: string | undefined): string | null =>
    candidates.find(({ card }) => card.id === id)?.name ?? null;
  const known = candidates.flatMap(({ card: { price } }) => (price === null ? [] : costOfThousands(price)));
  // What nobody knows the price of is not free: it stands with the dearest.
  const unknown = Math.max(0, ...known);
  const tiers = candidates.map(({ card, name, ask }): [string, Tier<Work, Awaited<ReturnType<AskStep>>>] => [
    name,
    // Quality is whether a model is meant for such work; how well it does it nobody measures here.
    {
      step: ask,
      cost: card.price === null ? unknown : costOfThousands(card.price),
      quality: card.tiers.includes(tier) ? 1 : 0,
    },
  ]);
  return route<Work, Awaited<ReturnType<AskStep>>>(Object.fromEntries(tiers), {
    name: tier,
    by: by === 'first' ? standIns : by,
    need: () => 1,
    prefer: ({ input: { request } }) => nameOf(request.model) ?? (by === 'first' ? nameOf(first?.id) : null),
    next: (error) => !(error instanceof CutShort),
  });
}

/** The operator's first for a tier; where none is meant for it, the first of all. */
export function firstOf<Model extends Pick<ModelCard, 'tiers'>>(
  tier: ModelTier,
  models: readonly Model[],
): Model | undefined {
  return models.find(({ tiers }) => tiers.includes(tier)) ?? models[0];
}

/** What counts among those that stand in. */
const standIns = { health: 2, cost: 1, latency: 1 } as const;

/** A price to compare by: what is asked is about four times as long as what comes. */
function costOfThousands(price: ModelPrice): number {
  return (4 * mostForRead(price) + price.output) / 1_000;
}
