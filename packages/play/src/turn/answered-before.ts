import type { Turn } from '@lamplight/contracts';
import { answerOf } from '../entry.ts';
import { entryOfKey } from '../entry-of-key.ts';
import type { Who } from '../who.ts';
import { keyReused } from './key-reused.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** What was answered to a key. */
export interface AnsweredBefore {
  readonly turn: Turn;
  /** By which the input is known that it was answered to; `undefined` where nothing of it is kept. */
  readonly digest: string | undefined;
}

/**
 * The turn that was answered to a key already, byte for byte.
 *
 * @throws PlayError `play/key-used-elsewhere`, or `play/key-reused` when something else than a turn came of it
 */
export async function answeredBefore(
  needs: Pick<TurnNeeds, 'journal' | 'desk'>,
  who: Who,
  session: string,
  key: string,
): Promise<AnsweredBefore | null> {
  const entry = await entryOfKey(needs, who, session, key);
  if (entry === null) return null;
  const turn = answerOf(entry);
  if (turn === null) throw keyReused(key);
  return { turn, digest: entry.kind === 'turn-played' ? entry.digest : undefined };
}
