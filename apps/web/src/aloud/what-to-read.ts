import type { SessionState } from '../session/session-state.ts';
import { liveTellingOf } from '../voice/live-telling-of.ts';

/**
 * Names what is to be read aloud now, `null` while there is nothing or something better is being written: where a model
 * tells a turn, its words are read and not the plain ones before them. Another name is something new to read.
 */
export function whatToRead({
  announced,
  session,
  tellings,
}: Pick<SessionState, 'announced' | 'session' | 'tellings'>): string | null {
  const newest = session?.passages.at(-1);
  if (announced === null || session === null || newest === undefined) return null;
  const live = liveTellingOf(tellings, session, newest.sequence);
  if (live !== null && live.state !== 'plain') return null;
  const text = newest.tellings.map((telling) => telling.text).join('\n');
  return `${announced.sequence} ${live?.state ?? ''} ${text}`;
}
