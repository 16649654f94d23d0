import type { Money, Sent, Spent } from '@lamplight/contracts';

/** Nothing yet. */
export const nothingSpent: Spent = { tellings: 0, inputTokens: 0, outputTokens: 0, cost: null };

/** An answer that was paid for. */
export type Use = Pick<Sent['attempts'][number], 'inputTokens' | 'outputTokens' | 'cost'>;

/** What was spent before, with further answers of models. What costs nothing, or nobody knows what, adds to no sum. */
export function spentWith(before: Spent, uses: readonly Use[], tellings = 0): Spent {
  return uses.reduce<Spent>(
    (sum, { inputTokens, outputTokens, cost }) => ({
      tellings: sum.tellings,
      inputTokens: sum.inputTokens + inputTokens,
      outputTokens: sum.outputTokens + outputTokens,
      cost: added(sum.cost, cost),
    }),
    { ...before, tellings: before.tellings + tellings },
  );
}

/** An installation has one currency; a sum goes on in the one it began with. */
function added(sum: Money | null, cost: Money | null): Money | null {
  if (cost === null || sum === null) return cost ?? sum;
  return cost.currency === sum.currency ? { ...sum, amount: sum.amount + cost.amount } : sum;
}
