import type { Care } from '@lamplight/contracts';
import type { SessionState } from '../session/session-state.ts';

type Told = Pick<SessionState, 'session' | 'careAt' | 'careFirst'>;

/** The care that stands before everything else now, or `null`. A note never does: the story went on. */
export function openCare({ session, careAt, careFirst }: Told): Care | null {
  if (careFirst) return careFirst;
  const newest = session?.passages.at(-1);
  if (!newest?.care || newest.care.mode === 'note' || newest.sequence !== careAt) return null;
  return newest.care;
}
