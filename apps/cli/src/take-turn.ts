import { randomUUID } from 'node:crypto';
import { type RetellHint, retellHintSchema, type Turn } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { terminalPlayer } from './terminal-player.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** Plays a line: as words of the story, or as what the page has a button for (`retell shorter`, `describe`, `take offer`). */
export async function takeTurn(play: Play, session: string, line: string): Promise<Turn> {
  const key = randomUUID();
  const hint = hintIn(line);
  if (hint !== null) return play.retell(terminalPlayer, session, { key, hint });
  if (/^\s*describe\s*$/i.test(line)) {
    return play.interact(terminalPlayer, session, { key, command: { verb: 'look' } });
  }
  if (/^\s*take\s+(?:the\s+)?offer\s*$/i.test(line)) {
    const board = await unlessUnreadable(play.additions.read(terminalPlayer, session), null);
    const offer = board?.offer?.id;
    if (offer !== undefined) return play.additions.take(terminalPlayer, session, { key, offer });
  }
  return play.interact(terminalPlayer, session, { key, text: line });
}

/** Plays one step more of a way to a place. */
export function walkOn(play: Play, session: string, place: string): Promise<Turn> {
  return play.interact(terminalPlayer, session, { key: randomUUID(), command: { verb: 'travel', place } });
}

function hintIn(line: string): RetellHint | null {
  const word = /^\s*retell\s+(?:it\s+)?(?<word>[a-z]+)\s*$/i.exec(line)?.groups?.['word'];
  return retellHintSchema.safeParse(word?.toLowerCase()).data ?? null;
}
