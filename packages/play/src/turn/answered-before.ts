import type { Turn } from '@lamplight/contracts';
import { answerOf } from '../entry.ts';
import { entryOfKey } from '../entry-of-key.ts';
import type { Who } from '../who.ts';
import { keyReused } from './key-reused.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** What was answered to a key. */
export interface AnsweredBefore {
  /** `null` where something else than a turn came of it. */
  readonly turn: Turn | null;
  /** By which the input is known that it was answered to; `undefined` where nothing of it is kept. */
  readonly digest: string | undefined;
}

/**
 * What was answered to a key already, a turn byte for byte.
 *
 * @throws PlayError `play/key-used-elsewhere`
 */
export async function answeredBefore(
  needs: Pick<TurnNeeds, 'journal' | 'desk'>,
  who: Who,
  session: string,
  key: string,
): Promise<AnsweredBefore | null> {
  const entry = await entryOfKey(needs, who, session, key);
  if (entry === null) return null;
  return { turn: answerOf(entry), digest: entry.kind === 'turn-played' ? entry.digest : undefined };
}

/** The turn that was answered. @throws PlayError `play/key-reused` when something else than a turn came of the key */
export function turnBefore({ turn }: AnsweredBefore, key: string): Turn {
  if (turn === null) throw keyReused(key);
  return turn;
}
