import type { ModelSummary } from './voice.ts';

/** A price for a million tokens. What was read before costs as much as anything else that is read, unless it says so. */
type Price = NonNullable<ModelSummary['price']>;

/** Whether a price is none: nothing is charged for what is read, for what was read before, or for what is written. */
export function isFreeOfCharge(price: Pick<Price, 'input' | 'cachedInput' | 'output'>): boolean {
  return mostForRead(price) + price.output === 0;
}

/** What a million tokens that are read cost at most. */
export function mostForRead({ input, cachedInput = input }: Pick<Price, 'input' | 'cachedInput'>): number {
  return Math.max(input, cachedInput);
}
