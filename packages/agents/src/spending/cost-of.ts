import type { Money } from '@lamplight/contracts';
import type { ModelPrice, ModelUsage } from '@lamplight/ports';

/**
 * What an answer cost: 0 where nothing is charged, `null` where nobody knows.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { costOf } from '@lamplight/agents';
 *
 * const price = { currency: 'EUR', input: 2, cachedInput: 0.5, output: 10 };
 * const usage = { input: 1_000, cachedInput: 400, output: 300 };
 * deepStrictEqual(costOf(usage, price), { amount: 0.0044, currency: 'EUR' });
 * ```
 */
export function costOf({ input, cachedInput, output }: ModelUsage, price: ModelPrice | null): Money | null {
  if (price === null) return null;
  // Tokens that were read before are among those that were read.
  const again = Math.min(cachedInput, input);
  const millionths =
    (input - again) * price.input + again * (price.cachedInput ?? price.input) + output * price.output;
  return { amount: millionths / 1_000_000, currency: price.currency };
}
