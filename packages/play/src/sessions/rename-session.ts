import type { SessionRename } from '@lamplight/contracts';
import { CareFirstError } from '../care-first.ts';
import { entryOfKey } from '../entry-of-key.ts';
import { PlayError } from '../play-error.ts';
import { headOf, type Playing, turnOf } from '../playing.ts';
import type { Who } from '../who.ts';
import { keyReused } from '../turn/key-reused.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';

/**
 * Gives a session a name of the player's own. The same key names it once.
 *
 * @throws PlayError `play/key-reused`; CareFirstError when the name asks for care
 */
export async function renameSession(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { name, key }: SessionRename,
): Promise<void> {
  const { id: session, risk: carried } = playing;
  const care = name === null ? null : needs.careAnyway({ who, session, key, words: name, carried });
  if (care !== null) throw new CareFirstError(care, nameAboutSomebody());
  const before = await entryOfKey(needs, who, session, key);
  if (before !== null) {
    if (before.kind === 'session-named' && before.name === name) return;
    throw keyReused(key);
  }
  const { world } = needs.shelf.of(playing);
  const head = headOf(playing);
  const state = needs.states.at(playing, head);
  const after = { world, turn: turnOf(head), ended: head.ended, state, scene: world.scene(state) };
  await needs.desk.write(who, playing, { kind: 'session-named', name, key }, after);
}

function nameAboutSomebody(): PlayError {
  return new PlayError(
    'play/session-not-named',
    'The session was not named: its name reads as if it were about you. Give it another one when you want to.',
  );
}
