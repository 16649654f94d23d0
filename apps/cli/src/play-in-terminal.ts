import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Turn } from '@lamplight/contracts';
import { CareFirstError, type Play, PlayError } from '@lamplight/play';
import { JournalError } from '@lamplight/ports';
import { chooseSession } from './choose-session.ts';
import { terminalPlayer } from './terminal-player.ts';
import { careText } from './terminal/care-text.ts';
import { paint } from './terminal/paint.ts';
import { stress } from './terminal/stress.ts';
import { wrap } from './terminal/wrap.ts';

/** What to play. */
export interface Wish {
  readonly adventure: string | undefined;
  readonly seed: number | undefined;
  /** Begins anew even where a playing could go on. */
  readonly fresh: boolean;
}

/** Plays by hand: a prompt, a line, an answer, until the player leaves. */
export async function playInTerminal(play: Play, wish: Wish): Promise<number> {
  const byHand = process.stdin.isTTY && process.stdout.isTTY;
  const terminal = createInterface({
    input: process.stdin,
    output: process.stdout,
    terminal: byHand,
    historySize: 500,
    removeHistoryDuplicates: true,
  });
  // It closes at the end of the input, or by Ctrl-C, while lines may still be waiting to be played.
  let open = true;
  terminal.once('close', () => {
    open = false;
  });
  const lines = terminal[Symbol.asyncIterator]();
  const ask = async (prompt: string): Promise<string | undefined> => {
    show('');
    if (open) {
      terminal.setPrompt(prompt);
      terminal.prompt();
    } else process.stdout.write(prompt);
    const { done, value } = await lines.next();
    // What comes from a file or a pipe would otherwise be missing from what is shown.
    if (!byHand) show(done === true ? '' : value);
    return done === true ? undefined : value;
  };
  try {
    const session = await chooseSession(play, wish, ask, show);
    if (session === undefined) return 0;
    for (;;) {
      const input = await ask(paint('yellow', '> '));
      if (input === undefined || /^\s*(?:quit|q)\s*$/i.test(input)) break;
      if (/^\s*transcript\s*$/i.test(input)) {
        show(paint('dim', `\nlamplight export ${session} prints it.`));
        continue;
      }
      await answer(play, session, input);
    }
    show(paint('dim', '\nYour story waits here, just as it is.'));
    return 0;
  } finally {
    terminal.close();
  }
}

async function answer(play: Play, session: string, input: string): Promise<void> {
  try {
    showTurn(await play.interact(terminalPlayer, session, { key: randomUUID(), text: input }));
  } catch (error) {
    const cause = error instanceof CareFirstError ? error.cause : error;
    if (error instanceof CareFirstError) show(`\n${careText(error.care)}\n`);
    if (!(cause instanceof PlayError) && !(cause instanceof JournalError)) throw cause;
    show(paint('dim', cause.message));
  }
}

function showTurn({ care, tellings, ended }: Turn): void {
  show('');
  if (care) show(careText(care));
  for (const [index, { text, voice }] of tellings.entries()) {
    if (index > 0) show('');
    show(
      voice === 'plain'
        ? stress(wrap(text, process.stdout.columns))
        : paint('dim', wrap(text, process.stdout.columns)),
    );
  }
  if (ended !== null) show(paint('dim', '\nThe story has ended. “undo” takes a turn back; “quit” leaves.'));
}

function show(text: string): void {
  process.stdout.write(`${text}\n`);
}
