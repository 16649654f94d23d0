import { type ModelSummary, type Money, mostForRead } from '@lamplight/contracts';

/** What may be spent on models at most; `null` for as much as there is. */
export interface VoiceLimits {
  readonly turn: Money | null;
  readonly session: Money | null;
  /** In a calendar month (UTC), by one player. */
  readonly month: Money | null;
  /** In a calendar month (UTC), by everybody together. */
  readonly everybody: Money | null;
  /** Tokens that one telling may use, those that are read and those that are written, over all tries. */
  readonly tokens: number;
}

/** Where the operator said nothing else: no limits in money, and room for two tries at a long scene. */
export const usualVoiceLimits: VoiceLimits = {
  turn: null,
  session: null,
  month: null,
  everybody: null,
  tokens: 24_000,
};

/** So much of a telling's tokens is what the model writes, at most. */
const writtenShare = 0.15;
/** With fewer tokens than this nothing can be told. */
const fewestTokens = 1500;

/** What was spent of a limit. */
export interface Left {
  readonly limit: Money | null;
  /** In the currency of the limit. */
  readonly spent: number;
}

/**
 * What one telling costs at most: any model may stand in for another, so it is the dearest one that counts. `null` where
 * no price is known.
 */
export function dearest(models: readonly ModelSummary[], tokens: number): Money | null {
  const prices = models.flatMap(({ price, tiers }) =>
    price !== null && tiers.includes('large') ? price : [],
  );
  const read = tokens * (1 - writtenShare);
  const amounts = prices.map((price) => ({
    amount: (read * mostForRead(price) + tokens * writtenShare * price.output) / 1_000_000,
    currency: price.currency,
  }));
  return amounts.toSorted((one, other) => other.amount - one.amount)[0] ?? null;
}

/** How many of its tokens a telling may use within what is left of all limits; 0 where that is too little for any. */
export function tokensWithin(models: readonly ModelSummary[], tokens: number, left: readonly Left[]): number {
  const most = dearest(models, tokens);
  if (most === null || most.amount === 0) return tokens;
  const shares = left.map(({ limit, spent }) => {
    if (limit === null) return 1;
    return (limit.amount - spent) / most.amount;
  });
  const within = Math.floor(tokens * Math.min(1, ...shares));
  return within < fewestTokens ? 0 : within;
}
