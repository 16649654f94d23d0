import type { StreamAsk } from '@lamplight/contracts';
import { words } from '../words.ts';
import type { SocketAsk } from '../session/outstanding.ts';

/** What is asked of the story as a message of the stream: to the route that it would go to over HTTP. */
export function askMessage(key: string, ask: SocketAsk): StreamAsk {
  const type = 'ask';
  const reads = words.language;
  if ('safety' in ask) return { type, to: 'safety', body: { key, ...ask.safety, reads } };
  if ('limits' in ask) return { type, to: 'limits', body: { key, limits: ask.limits } };
  if (!('act' in ask)) return { type, to: 'interactions', body: { key, ...ask, reads } };
  if (ask.act === 'take-back') return { type, to: 'take-back', body: { key, turns: ask.turns } };
  return { type, to: 'retell', body: { key, ...ask.way } };
}
