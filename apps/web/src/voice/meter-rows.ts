import type { Money, SessionVoice, Spent } from '@lamplight/contracts';
import { words } from '../words.ts';
import { costWords, moneyWords, numberWords } from './money-words.ts';
import { nextPriceWords } from './next-price.ts';

/** What a session's voice costs, each as a title and what is to be said. */
export function meterRows(voice: SessionVoice): readonly (readonly [string, string])[] {
  const { meter } = words.voice;
  const { spent, month, limits } = voice;
  return [
    [meter.session, spentWords(spent, limits.session)],
    [meter.month, spentWords(month, limits.month)],
    [meter.next, nextPriceWords(voice)],
  ];
}

/** The same in a word or two, for a place where one looks in passing; `null` while nothing was used. */
export function meterShortly({ spent }: SessionVoice): string | null {
  const { meter } = words.voice;
  const { cost } = spent;
  const tokens = tokensOf(spent);
  if (tokens === 0) return null;
  return cost === null || cost.amount === 0
    ? meter.shortlyTokens(numberWords(tokens))
    : meter.shortly(moneyWords(cost));
}

/** In money where it has a price or a limit, in tokens where nobody knows what they cost. */
function spentWords(spent: Spent, limit: Money | null): string {
  const { meter } = words.voice;
  const { cost, unpriced, inputTokens, outputTokens } = spent;
  if (limit === null && tokensOf(spent) === 0) return meter.nothing;
  const used = meter.used(numberWords(inputTokens), numberWords(outputTokens));
  if (cost === null && unpriced > 0) return meter.unpriced(used);
  const said = limit === null ? costWords(cost) : limited(cost, limit);
  return unpriced === 0 ? said : meter.andUnpriced(said, numberWords(unpriced));
}

function limited(cost: Money | null, limit: Money): string {
  const amount = cost?.amount ?? 0;
  const left = { ...limit, amount: Math.max(0, limit.amount - amount) };
  return words.voice.meter.of(moneyWords({ ...limit, amount }), moneyWords(limit), moneyWords(left));
}

function tokensOf({ inputTokens, outputTokens }: Spent): number {
  return inputTokens + outputTokens;
}
