import type { Money, Spent } from '@lamplight/contracts';

/** Less than this is not told apart. */
const least = 0.0001;

/** An amount, with parts of a cent where it is small: a telling costs little. */
export function moneyText({ amount, currency }: Money): string {
  if (amount > 0 && amount < least) return `less than ${moneyText({ amount: least, currency })}`;
  const maximumFractionDigits = amount < 0.1 ? 4 : 2;
  // An operator may name what no bank knows, such as credits.
  if (!/^[A-Z]{3}$/.test(currency)) return `${numberText(amount)} ${currency}`;
  const style = { style: 'currency', currency, minimumFractionDigits: 2, maximumFractionDigits } as const;
  return new Intl.NumberFormat('en', style).format(amount);
}

export function numberText(count: number): string {
  return count.toLocaleString('en');
}

/** What was used, in money where anybody knows what it costs, else in tokens. */
export function spentText({
  cost,
  inputTokens,
  outputTokens,
}: Pick<Spent, 'cost' | 'inputTokens' | 'outputTokens'>): string {
  const tokens = `${numberText(inputTokens)} tokens read, ${numberText(outputTokens)} written`;
  if (cost === null) return tokens;
  return `${cost.amount === 0 ? 'free of charge' : moneyText(cost)} (${tokens})`;
}
