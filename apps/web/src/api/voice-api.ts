import type { Sent, SessionVoice, VoiceChange } from '@lamplight/contracts';
import { type Fetch, request } from './request.ts';

/** Who tells a session, and what that costs. Whatever fails throws an `ApiError`. */
export interface VoiceApi {
  read(session: string): Promise<SessionVoice>;
  /** Chooses who tells from now on; the same key chooses once. */
  choose(session: string, change: VoiceChange): Promise<SessionVoice>;
  /** Ends what is being written; the plain telling stands. */
  stop(session: string): Promise<void>;
  /** What a model was sent for the telling of a turn, by the sequence of its entry. */
  sent(session: string, sequence: number): Promise<Sent>;
}

export function createVoiceApi(send: Fetch): VoiceApi {
  const at = (session: string) => `/sessions/${encodeURIComponent(session)}`;
  return {
    read: (session) => request(send, 'GET', `${at(session)}/voice`),
    choose: (session, change) => request(send, 'PUT', `${at(session)}/voice`, change),
    stop: (session) => request(send, 'POST', `${at(session)}/voice/stop`),
    sent: (session, sequence) => request(send, 'GET', `${at(session)}/turns/${sequence}/sent`),
  };
}
