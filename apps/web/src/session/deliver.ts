import type { Turn } from '@lamplight/contracts';
import type { Api } from '../api/api.ts';
import { words } from '../words.ts';
import type { Ask } from './outstanding.ts';

/** Sends what was asked to where it belongs. Sent again with the same key it happens once. */
export function deliver(api: Api, session: string, key: string, ask: Ask): Promise<Turn> {
  const reads = words.language;
  if ('safety' in ask) return api.act(session, { key, ...ask.safety, reads });
  if ('limits' in ask) return api.setLimits(session, { key, limits: ask.limits });
  if ('offer' in ask) return api.additions.take(session, { key, ...ask });
  if ('person' in ask) return api.speak(session, { key, ...ask, reads });
  if ('look' in ask) return api.describe(session, { key });
  if (!('act' in ask)) return api.interact(session, { key, ...ask, reads });
  if (ask.act === 'take-back') return api.takeBack(session, { key, turns: ask.turns });
  return api.retell(session, { key, ...ask.way });
}
