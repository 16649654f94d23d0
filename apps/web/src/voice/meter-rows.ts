import type { Money, SessionVoice, Spent } from '@lamplight/contracts';
import { words } from '../words.ts';
import { moneyWords, numberWords } from './money-words.ts';

/** What a session's voice costs, each as a title and what is to be said. */
export function meterRows({
  spent,
  month,
  next,
  limits,
}: SessionVoice): readonly (readonly [string, string])[] {
  const { meter } = words.voice;
  const rows: (readonly [string, string])[] = [
    [meter.session, spentWords(spent, limits.session)],
    [meter.month, spentWords(month, limits.month)],
  ];
  const most = lower(next, limits.turn);
  return most === null ? rows : [...rows, [meter.next, meter.most(moneyWords(most))]];
}

/** The same in a word or two, for a place where one looks in passing; `null` while nothing was used. */
export function meterShortly({ spent }: SessionVoice): string | null {
  const tokens = spent.inputTokens + spent.outputTokens;
  if (tokens === 0) return null;
  const { meter } = words.voice;
  return spent.cost === null
    ? meter.shortlyTokens(numberWords(tokens))
    : meter.shortly(moneyWords(spent.cost));
}

/** In money where it has a price or a limit, in tokens where nobody knows what they cost. */
function spentWords({ cost, inputTokens, outputTokens }: Spent, limit: Money | null): string {
  const { meter } = words.voice;
  const isKnown = cost !== null || inputTokens + outputTokens === 0;
  if (limit !== null && isKnown) {
    const amount = cost?.amount ?? 0;
    const left = { ...limit, amount: Math.max(0, limit.amount - amount) };
    return meter.of(moneyWords({ ...limit, amount }), moneyWords(limit), moneyWords(left));
  }
  if (cost !== null) return moneyWords(cost);
  return meter.used(numberWords(inputTokens), numberWords(outputTokens));
}

function lower(next: Money | null, limit: Money | null): Money | null {
  if (next === null || limit === null) return next;
  return limit.currency === next.currency && limit.amount < next.amount ? limit : next;
}
