import type { Interaction, Turn } from '@lamplight/contracts';
import { type Command, readCommand, SceneError } from '@lamplight/world';
import { PlayError } from '../play-error.ts';
import { keptRisk } from '../player/carried-risk.ts';
import type { Playing } from '../playing.ts';
import type { Volume } from '../shelf.ts';
import { hearSense } from '../watch/hear-sense.ts';
import { askSecondOpinion, weighSecondOpinion } from '../watch/hear-second-opinion.ts';
import type { Who } from '../who.ts';
import { type Attempt, type Standing, unmoved } from './attempt.ts';
import { carryOutCommand, carryOutWords } from './carry-out.ts';
import { grantWish } from './grant-wish.ts';
import { inputDigest } from './input-digest.ts';
import { inputOf, isKept, judged, readWith } from './read-input.ts';
import { recordTurn } from './record-turn.ts';
import { standingNow } from './standing-now.ts';
import type { TurnNeeds } from './turn-needs.ts';
import { inputWords } from './words-for.ts';

/** Plays one input of one session. Must not run twice at once for the same session. */
export async function interact(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  asked: Interaction,
): Promise<Turn> {
  const { key } = asked;
  const volume = needs.shelf.take(playing.adventure);
  const standing = standingNow(needs, playing);
  const bearing = await needs.bearings.of(who);
  const read = readWith(needs, playing, bearing, asked);
  const input = inputOf(needs, playing, standing, asked, read);
  const byWords = needs.watch.screen(input);
  const tried = byWords.outcome === 'go-on' ? carryOut(volume, standing, asked) : null;
  const isPlainPlay = tried?.understood ?? false;
  const heard = { words: input.text, isPlainPlay, ...read };
  const [offline, opinion] = await Promise.all([
    hearSense(needs, byWords, input, isPlainPlay),
    askSecondOpinion(needs, byWords, heard),
  ]);
  const screening = weighSecondOpinion(offline, opinion, heard);
  await needs.bearings.setRisk(who, keptRisk(screening.lingering, bearing.risk));
  const answered = {
    input: isKept(screening, bearing) ? inputWords(volume.world, standing.state, asked) : null,
    key,
    ...judged(needs, screening, read),
  };
  if (screening.outcome !== 'go-on')
    return recordTurn(needs, who, playing, { ...answered, attempt: unmoved(standing) });
  const attempt = tried ?? carryOut(volume, standing, asked);
  const goingOn = { ...answered, digest: inputDigest(asked) };
  if (attempt.wish === null) return recordTurn(needs, who, playing, { ...goingOn, attempt });
  const granted = await grantWish(needs, who, playing, {
    attempt,
    key,
    standing,
    bearing,
    reads: asked.reads,
  });
  if ('turn' in granted) return granted.turn;
  return recordTurn(needs, who, playing, { ...goingOn, attempt: granted.attempt });
}

/** @throws PlayError `play/conversation-broken`: checks before play cannot foresee everything that a conversation does */
function carryOut(volume: Volume, standing: Standing, asked: Interaction): Attempt {
  try {
    if ('text' in asked) return carryOutWords(volume, standing, asked.text);
    return carryOutCommand(volume, standing, commandOf(volume, asked.command));
  } catch (cause) {
    if (!(cause instanceof SceneError)) throw cause;
    const message =
      'That conversation is broken in the adventure, so nothing of this happened. The story goes on with whatever else you do.';
    throw new PlayError('play/conversation-broken', message, { cause });
  }
}

/** @throws PlayError `play/no-such-command` */
function commandOf({ world }: Volume, value: object): Command {
  const read = readCommand(world.story, value);
  if (!read.ok)
    throw new PlayError('play/no-such-command', `The command is not one a player has: ${read.wrong}`);
  return read.command;
}
