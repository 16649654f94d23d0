import type { Entry } from './entry.ts';
import { keyDigest } from './key-digest.ts';
import { keyUsedElsewhere } from './key-used-elsewhere.ts';
import { openEntry } from './sealed-entry.ts';
import type { TurnNeeds } from './turn/turn-needs.ts';
import type { Who } from './who.ts';

/**
 * What was written under a key already. The journal is asked and not what is at hand: it knows of everything that became
 * durable, even of what was never answered.
 *
 * @throws PlayError `play/key-used-elsewhere` when it belongs to another session of the player
 */
export async function entryOfKey(
  { journal, desk }: Pick<TurnNeeds, 'journal' | 'desk'>,
  who: Who,
  session: string,
  key: string,
): Promise<Entry | null> {
  const used = await journal.findKey(who.tenant, { player: who.player, key: keyDigest(who, key) });
  if (used === undefined) return null;
  if (used.stream !== session) throw keyUsedElsewhere(key, used.stream);
  const stored = await journal.entry(who.tenant, session, used.sequence);
  return stored === undefined ? null : openEntry(await desk.keyring(who), stored);
}
