import type { Turn } from '@lamplight/contracts';
import { answerOf } from '../entry.ts';
import { keyDigest } from '../key-digest.ts';
import { keyUsedElsewhere } from '../key-used-elsewhere.ts';
import { openEntry } from '../sealed-entry.ts';
import type { Who } from '../who.ts';
import type { TurnNeeds } from './turn-needs.ts';

/** What was answered to a key. */
export interface AnsweredBefore {
  readonly turn: Turn;
  /** By which the input is known that it was answered to; `undefined` where nothing of it is kept. */
  readonly digest: string | undefined;
}

/**
 * The turn that was answered to a key already, byte for byte. The journal is asked and not what is at hand: it knows
 * of every turn that became durable, even one whose answer was never sent.
 *
 * @throws PlayError `play/key-used-elsewhere` when it belongs to another session of the player
 */
export async function answeredBefore(
  { journal, desk }: Pick<TurnNeeds, 'journal' | 'desk'>,
  who: Who,
  session: string,
  key: string,
): Promise<AnsweredBefore | null> {
  const used = await journal.findKey(who.tenant, {
    player: who.player,
    key: keyDigest(who, key),
  });
  if (used === undefined) return null;
  if (used.stream !== session) throw keyUsedElsewhere(key, used.stream);
  const stored = await journal.entry(who.tenant, session, used.sequence);
  const entry = stored && openEntry(await desk.keyring(who), stored);
  const turn = entry ? answerOf(entry) : null;
  return turn && { turn, digest: entry?.kind === 'turn-played' ? entry.digest : undefined };
}
