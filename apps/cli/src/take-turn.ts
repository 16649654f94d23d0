import { randomUUID } from 'node:crypto';
import { type RetellHint, retellHintSchema, type SceneEntity, type Turn } from '@lamplight/contracts';
import type { Play } from '@lamplight/play';
import { terminalPlayer } from './terminal-player.ts';
import { unlessUnreadable } from './unless-unreadable.ts';

/** Plays a line: as words of the story, or as what the page has a button for (`retell shorter`, `say to Tamsin: …`, `take offer`). */
export async function takeTurn(play: Play, session: string, line: string): Promise<Turn> {
  const key = randomUUID();
  const hint = hintIn(line);
  if (hint !== null) return play.retell(terminalPlayer, session, { key, hint });
  if (/^\s*describe\s*$/i.test(line)) {
    return play.interact(terminalPlayer, session, { key, command: { verb: 'look' } });
  }
  const said = /^\s*say\s+to\s+(?<rest>\S.*)$/i.exec(line)?.groups?.['rest'];
  if (said !== undefined) {
    const here = await unlessUnreadable(play.session(terminalPlayer, session), null);
    const words = wordsTo(here?.scene.people ?? [], said);
    if (words !== null) return play.speak(terminalPlayer, session, { key, ...words });
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

/**
 * Whom of those who are here words are for, by their whole name or a part of it, and the words without quotes around them;
 * `null` where nobody here has such a name, or nothing is said.
 */
export function wordsTo(
  people: readonly Pick<SceneEntity, 'id' | 'name'>[],
  said: string,
): { readonly person: string; readonly text: string } | null {
  const names = people
    .flatMap(({ id, name }) => [name, ...name.split(/\s+/)].map((part) => ({ id, part: part.toLowerCase() })))
    .toSorted((a, b) => b.part.length - a.part.length);
  const rest = said.replace(/^the\s+/i, '');
  const found = names.find(({ part }) =>
    new RegExp(`^${RegExp.escape(part)}(?![\\p{L}\\p{N}])`, 'iu').test(rest),
  );
  if (found === undefined) return null;
  const text = rest
    .slice(found.part.length)
    .replace(/^[\s,:]+/, '')
    .replace(/^["“”„»«'](?<words>.*)["“”«»']\s*$/, '$<words>')
    .trim();
  return text === '' ? null : { person: found.id, text };
}
