import { isFreeOfCharge, type ModelSummary, type Money } from '@lamplight/contracts';
import { words } from '../words.ts';

/** The least that is shown. */
const least = 0.0001;

/** An amount as the reader's language writes it; a telling costs little, so parts of a cent are shown. */
export function moneyWords({ amount, currency }: Money): string {
  if (amount > 0 && amount < least) return `< ${moneyWords({ amount: least, currency })}`;
  const digits = amount < 0.1 ? 4 : 2;
  try {
    return new Intl.NumberFormat(words.language, {
      style: 'currency',
      currency,
      minimumFractionDigits: 2,
      maximumFractionDigits: digits,
    }).format(amount);
  } catch {
    // An operator may name what no bank knows, such as credits.
    return `${numberWords(amount)} ${currency}`;
  }
}

export function numberWords(count: number): string {
  return count.toLocaleString(words.language);
}

/** What a model costs: that nothing is charged, that nobody knows, and a sum are three different things. */
export function priceWords({ price }: Pick<ModelSummary, 'price'>): string {
  if (price === null) return words.voice.noPrice;
  if (isFreeOfCharge(price)) return words.voice.free;
  const { currency, input, output } = price;
  return words.voice.price(moneyWords({ amount: input, currency }), moneyWords({ amount: output, currency }));
}

/** What something cost, once it was used. */
export function costWords(cost: Money | null): string {
  if (cost === null) return words.voice.noPrice;
  return cost.amount === 0 ? words.voice.free : moneyWords(cost);
}
