import type { Sent } from '@lamplight/contracts';
import { PlayError } from '../play-error.ts';
import type { Playing } from '../playing.ts';
import { openEntry } from '../sealed-entry.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import type { Who } from '../who.ts';
import { isFitToTell } from './may-be-told.ts';

/**
 * What a model was sent for the newest telling of an entry, and why; nothing where none was asked. Where one was to tell
 * it and nothing is kept of that, as after a server that ended in the middle, the telling broke off: so much is known.
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
  const point = points.get(of);
  if (point === undefined) {
    const message = `Entry ${of} of session "${session}" is no turn of the story. Ask for the sequence of a turn or a passage.`;
    throw new PlayError('play/no-such-entry', message);
  }
  const newest = voiced.get(of);
  const stored = newest && (await journal.entry(who.tenant, session, newest.sequence));
  const entry = stored && openEntry(await desk.keyring(who), stored);
  if (entry?.kind !== 'turn-voiced') {
    const isBroken = point.isForModel && isFitToTell(point);
    return { session, of, because: isBroken ? 'voice/broken' : null, attempts: [] };
  }
  const { because, attempts } = entry;
  return { session, of, because, attempts };
}
