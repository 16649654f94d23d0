import type { Money, Sent, Spent } from '@lamplight/contracts';

/** Nothing yet. */
export const nothingSpent: Spent = { tellings: 0, inputTokens: 0, outputTokens: 0, cost: null, unpriced: 0 };

type Call = Pick<Sent['attempts'][number], 'inputTokens' | 'outputTokens' | 'cost'>;

/** An answer that was paid for, and the calls in vain before it. */
export interface Use extends Call {
  readonly failed?: readonly Call[] | undefined;
}

/** What was spent before, with further answers of models. What nobody knows the price of is counted apart. */
export function spentWith(before: Spent, uses: readonly Use[], tellings = 0): Spent {
  const calls = uses.flatMap((use) => [...(use.failed ?? []), use]);
  return calls.reduce<Spent>(
    (sum, { inputTokens, outputTokens, cost }) => ({
      tellings: sum.tellings,
      inputTokens: sum.inputTokens + inputTokens,
      outputTokens: sum.outputTokens + outputTokens,
      cost: added(sum.cost, cost),
      unpriced: sum.unpriced + (cost === null ? inputTokens + outputTokens : 0),
    }),
    { ...before, tellings: before.tellings + tellings },
  );
}

/** An installation has one currency; a sum goes on in the one it began with. What is free of charge has none. */
function added(sum: Money | null, cost: Money | null): Money | null {
  if (cost === null || sum === null) return cost ?? sum;
  if (sum.amount === 0) return cost;
  return cost.currency === sum.currency ? { ...sum, amount: sum.amount + cost.amount } : sum;
}
