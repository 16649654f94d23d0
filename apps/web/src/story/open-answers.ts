import type { SessionState } from '../session/session-state.ts';

/** What the open question can be answered with. Once something is on its way, it may be the answer. */
export function openAnswers({
  session,
  outstanding,
}: Pick<SessionState, 'session' | 'outstanding'>): readonly string[] {
  return outstanding.length === 0 ? (session?.answers ?? []) : [];
}
