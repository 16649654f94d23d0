import type { Interaction } from '@lamplight/contracts';
import { type Command, readCommand, SceneError } from '@lamplight/world';
import { PlayError } from '../play-error.ts';
import type { Volume } from '../shelf.ts';
import type { Attempt, Standing } from './attempt.ts';
import { carryOutCommand, carryOutWords } from './carry-out.ts';

/**
 * Carries out what is asked, in words or as a command.
 *
 * @throws PlayError `play/conversation-broken`: checks before play cannot foresee everything that a conversation does
 */
export function carryOutAsked(volume: Volume, standing: Standing, asked: Interaction): Attempt {
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
