import type { Care } from '@lamplight/contracts';
import type { SessionState } from '../session/session-state.ts';

/** The care that stands before everything else now, or `null`: that of the newest passage, until it is put aside. */
export function openCare({ session, careAside }: Pick<SessionState, 'session' | 'careAside'>): Care | null {
  const newest = session?.passages.at(-1);
  if (!newest?.care || newest.care.mode === 'note' || newest.sequence === careAside) return null;
  return newest.care;
}
