import type { Session } from '@lamplight/contracts';
import type { LiveTelling } from './live-telling.ts';

/** What is shown besides the words of a turn: what is being written of it, or why nothing came of that. */
export function liveTellingOf(
  tellings: readonly LiveTelling[],
  session: Session,
  of: number,
): LiveTelling | null {
  const telling = tellings.find((one) => one.of === of);
  if (telling === undefined || telling.state === 'understanding') return null;
  const stands = telling.state === 'told' && (telling.sequence ?? 0) <= session.sequence;
  return stands ? null : telling;
}
