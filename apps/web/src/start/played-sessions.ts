import type { SessionSummary } from '@lamplight/contracts';

/** Those in which something was played. What was only opened is begun again as quickly, unless there is nothing else. */
export function playedSessions(sessions: readonly SessionSummary[]): readonly SessionSummary[] {
  const played = sessions.filter(({ turn }) => turn > 0);
  return played.length > 0 ? played : sessions;
}
