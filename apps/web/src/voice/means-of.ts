import type { ModelSummary, SessionVoice } from '@lamplight/contracts';
import { words } from '../words.ts';
import { moneyWords, priceWords } from './money-words.ts';

/** The model that tells a session, or would: the chosen one, else the operator's first. */
export function modelOf({ models, model }: SessionVoice): ModelSummary | undefined {
  return models.find(({ id }) => id === model) ?? models[0];
}

/** What happens when a model tells, what is sent where, and what that costs, in one sentence. */
export function meansOf(voice: SessionVoice): string | undefined {
  const chosen = modelOf(voice);
  return chosen && words.voice.means(chosen.model, chosen.provider, costOf(voice, chosen));
}

function costOf({ next, limits }: SessionVoice, model: ModelSummary): string {
  const { costs } = words.voice;
  const price = priceWords(model);
  if (price === null) return costs.unknown;
  const most =
    next === null ? null : limits.turn !== null && limits.turn.amount < next.amount ? limits.turn : next;
  return most === null ? costs.price(price) : costs.most(moneyWords(most));
}
