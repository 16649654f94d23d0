import type { ModelSettings } from '../model-settings.ts';
import { guardedBody } from './guarded-body.ts';
import { refusalOf } from './refusal-of.ts';
import { createSilence } from './silence.ts';
import { throwUnreachable } from './unreachable.ts';

/**
 * A `fetch` for one provider. It adds the key at the last moment, so that nothing before it holds one; follows nobody to
 * another address; ends when nothing comes for too long or too much comes; and fails with `LanguageModelError` alone,
 * which quotes nothing of what was sent or received.
 */
export function createGuardedFetch(
  settings: Pick<ModelSettings, 'protocol' | 'key' | 'silence'>,
): typeof fetch {
  return async (input, init = {}) => {
    const silence = createSilence(settings.silence ?? 60_000);
    const request = {
      ...init,
      headers: headersOf(init, settings),
      redirect: 'manual' as const,
      signal: AbortSignal.any([silence.signal, ...(init.signal ? [init.signal] : [])]),
    };
    const response = await silence.during(() => fetch(input, request)).catch(throwUnreachable);
    const answer = new Response(response.body && guardedBody(response.body, silence), response);
    const refusal = await refusalOf(answer);
    if (refusal !== undefined) throw refusal;
    return answer;
  };
}

function headersOf(
  { headers }: RequestInit,
  { protocol, key }: Pick<ModelSettings, 'protocol' | 'key'>,
): Headers {
  const sent = new Headers(headers);
  sent.delete('authorization');
  sent.delete('x-api-key');
  sent.set('user-agent', 'Lamplight');
  if (key === undefined) return sent;
  if (protocol === 'anthropic') sent.set('x-api-key', key);
  else sent.set('authorization', `Bearer ${key}`);
  return sent;
}
