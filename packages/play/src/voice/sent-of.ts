import type { Sent } from '@lamplight/contracts';
import { PlayError } from '../play-error.ts';
import type { Playing } from '../playing.ts';
import { openEntry } from '../sealed-entry.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';

/**
 * What a model was sent for the newest telling of an entry, and why; nothing where none was asked.
 *
 * @throws PlayError `play/no-such-entry`
 */
export async function sentOf(
  { journal, desk }: Pick<TurnNeeds, 'journal' | 'desk'>,
  who: Who,
  playing: Playing,
  of: number,
): Promise<Sent> {
  const { id: session, voiced, points } = playing;
  if (!points.has(of)) {
    const message = `Entry ${of} of session "${session}" is no turn of the story. Ask for the sequence of a turn or a passage.`;
    throw new PlayError('play/no-such-entry', message);
  }
  const newest = voiced.get(of);
  const stored = newest && (await journal.entry(who.tenant, session, newest.sequence));
  const entry = stored && openEntry(await desk.keyring(who), stored);
  return { session, of, attempts: entry?.kind === 'turn-voiced' ? entry.attempts : [] };
}
