import { type Command, readCommand, SceneError } from '@lamplight/world';
import { PlayError } from '../play-error.ts';
import type { Volume } from '../shelf.ts';
import type { Attempt, Standing } from './attempt.ts';
import { carryOutCommand, carryOutCommands, carryOutWords } from './carry-out.ts';
import { commandsSaid } from './commands-said.ts';
import type { SaidInTurn } from './turn-in-progress.ts';

/**
 * Carries out what is asked, in words, as a command, or by saying something to somebody.
 *
 * @throws PlayError `play/no-such-person`; PlayError `play/conversation-broken`: checks before play cannot foresee everything that a conversation does
 */
export function carryOutAsked(volume: Volume, standing: Standing, asked: SaidInTurn): Attempt {
  return orBroken(() => {
    if ('person' in asked) return carryOutCommands(volume, standing, commandsSaid(volume, standing, asked));
    if ('text' in asked) return carryOutWords(volume, standing, asked.text);
    return carryOutCommand(volume, standing, commandOf(volume, asked.command));
  });
}

/** Does what may lead into a conversation. @throws PlayError `play/conversation-broken` */
export function orBroken(carryOut: () => Attempt): Attempt {
  try {
    return carryOut();
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
