import { randomUUID } from 'node:crypto';
import type { CareLanguage, Turn } from '@lamplight/contracts';
import { CareFirstError, type Play, PlayError } from '@lamplight/play';
import { JournalError } from '@lamplight/ports';
import { chooseSession } from './choose-session.ts';
import { terminalPlayer } from './terminal-player.ts';
import { careText } from './terminal/care-text.ts';
import { checkOutText } from './terminal/check-out-text.ts';
import { paint } from './terminal/paint.ts';
import { stress } from './terminal/stress.ts';
import { wrap } from './terminal/wrap.ts';
import { openTool } from './tools/open-tool.ts';
import type { Terminal } from './tools/terminal.ts';
import { createToldSoFar } from './told-so-far.ts';
import { withTerminal } from './with-terminal.ts';

/** What to play. */
export interface Wish {
  readonly adventure: string | undefined;
  readonly seed: number | undefined;
  /** Begins anew even where a playing could go on. */
  readonly fresh: boolean;
}

/** Plays by hand: a prompt, a line, an answer, until the player leaves. */
export function playInTerminal(play: Play, wish: Wish): Promise<number> {
  return withTerminal(async (terminal) => {
    const { ask, show } = terminal;
    const session = await chooseSession(play, wish, ask, show);
    if (session === undefined) return 0;
    const toldSoFar = createToldSoFar(play, session);
    // The tools speak the language in which care spoke last.
    let language: CareLanguage = 'en';
    for (;;) {
      const told = await toldSoFar();
      if (told !== null) show(paint('dim', `\n${wrap(told, process.stdout.columns)}`));
      const input = await ask(paint('yellow', '> '));
      if (input === undefined || /^\s*(?:quit|q)\s*$/i.test(input)) break;
      if (/^\s*transcript\s*$/i.test(input)) {
        show(paint('dim', `\nlamplight export ${session} prints it.`));
        continue;
      }
      let { care, opens, travelling } = await answer(play, session, { text: input }, show);
      // One turn a step, until the player is there or something comes in between.
      while (travelling !== null) {
        const command = { verb: 'travel', place: travelling.place };
        ({ care, opens, travelling } = await answer(play, session, { command }, show));
      }
      language = care?.language ?? language;
      if (opens !== null) await openTool(opens, terminal, play, session, language);
    }
    show(paint('dim', '\nYour story waits here, just as it is.'));
    return 0;
  });
}

type Show = Terminal['show'];

type Input =
  | { readonly text: string }
  | { readonly command: { readonly verb: string; readonly place: string } };

type Answer = Pick<Turn, 'care' | 'opens' | 'travelling'>;

/** Shows the answer to an input; returns the care that was in it, the tool that it asked for and the way that is left. */
async function answer(play: Play, session: string, input: Input, show: Show): Promise<Answer> {
  try {
    const turn = await play.interact(terminalPlayer, session, { key: randomUUID(), ...input });
    showTurn(turn, show);
    return turn;
  } catch (error) {
    const cause = error instanceof CareFirstError ? error.cause : error;
    if (error instanceof CareFirstError) show(`\n${careText(error.care)}\n`);
    if (!(cause instanceof PlayError) && !(cause instanceof JournalError)) throw cause;
    show(paint('dim', cause.message));
    return { care: error instanceof CareFirstError ? error.care : null, opens: null, travelling: null };
  }
}

function showTurn({ care, tellings, checkOut, ended }: Turn, show: Show): void {
  show('');
  if (care) show(`${careText(care)}\n`);
  for (const [index, { text, voice }] of tellings.entries()) {
    if (index > 0) show('');
    show(
      voice === 'plain'
        ? stress(wrap(text, process.stdout.columns))
        : paint('dim', wrap(text, process.stdout.columns)),
    );
  }
  if (checkOut) show(checkOutText(checkOut));
  if (ended !== null) show(paint('dim', '\nThe story has ended. “undo” takes a turn back; “quit” leaves.'));
}
