import type { SessionVoice } from '@lamplight/contracts';
import { words } from '../words.ts';
import { modelOf } from './model-of.ts';
import { nextPrice } from './next-price.ts';

/** What happens when a model tells, what is sent where, and what that costs, in one sentence. */
export function meansOf(voice: SessionVoice): string | undefined {
  const chosen = modelOf(voice);
  return chosen && words.voice.means(chosen.model, chosen.provider, costOf(voice));
}

function costOf(voice: SessionVoice): string {
  const next = nextPrice(voice);
  return 'money' in next ? words.voice.costs[next.kind](next.money) : words.voice.costs[next.kind];
}
