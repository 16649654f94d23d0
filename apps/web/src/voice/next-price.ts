import { isFreeOfCharge, type Money, type SessionVoice } from '@lamplight/contracts';
import { words } from '../words.ts';
import { modelOf } from './model-of.ts';
import { moneyWords } from './money-words.ts';

/** What one more telling costs: nothing, at most a sum, or nobody knows; and a sum where a stand-in is not free. */
type NextPrice =
  | { readonly kind: 'free' | 'unknown' }
  | { readonly kind: 'most' | 'freeOrMost'; readonly money: string };

/** What one more telling costs where this model tells, before anything is asked. */
export function nextPrice(voice: SessionVoice): NextPrice {
  const { price = null } = modelOf(voice) ?? {};
  const most = lower(voice.next, voice.limits.turn);
  if (price === null || most === null) return { kind: 'unknown' };
  if (most.amount === 0) return { kind: 'free' };
  return { kind: isFreeOfCharge(price) ? 'freeOrMost' : 'most', money: moneyWords(most) };
}

/** The same in words, to stand after a title. */
export function nextPriceWords(voice: SessionVoice): string {
  const next = nextPrice(voice);
  if ('money' in next) return words.voice.meter[next.kind](next.money);
  return next.kind === 'free' ? words.voice.free : words.voice.noPrice;
}

/** The same in as few words as it takes, for a place beside the input. */
export function nextPriceShortly(voice: SessionVoice): string {
  const next = nextPrice(voice);
  const { meter } = words.voice;
  return meter.nextShortly('money' in next ? meter.most(next.money) : nextPriceWords(voice));
}

function lower(next: Money | null, limit: Money | null): Money | null {
  if (next === null || limit === null) return next;
  return limit.currency === next.currency && limit.amount < next.amount ? limit : next;
}
