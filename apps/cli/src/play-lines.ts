import { randomUUID } from 'node:crypto';
import type { Care, CareLanguage, Turn } from '@lamplight/contracts';
import { CareFirstError, type Play, PlayError } from '@lamplight/play';
import { JournalError } from '@lamplight/ports';
import { terminalPlayer } from './terminal-player.ts';
import { asksToLeave } from './terminal/asks-to-leave.ts';
import { careText } from './terminal/care-text.ts';
import { checkOutText } from './terminal/check-out-text.ts';
import { paint } from './terminal/paint.ts';
import { stress } from './terminal/stress.ts';
import { wrap } from './terminal/wrap.ts';
import { openTool } from './tools/open-tool.ts';
import type { Terminal } from './tools/terminal.ts';
import { createToldSoFar } from './told-so-far.ts';

/** What is played line by line. */
export interface Lines {
  readonly play: Play;
  /** The session that the next line goes to. */
  readonly session: () => string;
  /** Answers what is said to the terminal and not to the story; `true` when it did. */
  readonly aside: (input: string) => Promise<boolean>;
  /** Is told what was told last. */
  readonly told?: (text: string) => void;
  /** Puts a fault of the story into words; where it has none, or is left out, the program ends with the fault. */
  readonly explain?: (fault: unknown) => string | null;
}

/** Plays by hand: a prompt, a line, an answer, until the player leaves or nothing more comes. */
export async function playLines(
  terminal: Terminal,
  { play, session, aside, told = () => undefined, explain = () => null }: Lines,
): Promise<'left' | 'no-more-lines'> {
  const { ask, show } = terminal;
  const toldSoFar = createToldSoFar(play, session);
  // The tools speak the language in which care spoke last.
  let language: CareLanguage = 'en';
  for (;;) {
    const news = await toldSoFar();
    if (news !== null) show(paint('dim', `\n${wrap(news, process.stdout.columns)}`));
    const input = await ask(paint('yellow', '> '));
    if (input === undefined) return 'no-more-lines';
    if (asksToLeave(input)) return 'left';
    if (await aside(input)) continue;
    try {
      const say = async (said: Said): Promise<Turn> => {
        const turn = await play.interact(terminalPlayer, session(), { key: randomUUID(), ...said });
        showTurn(turn, show);
        told(turn.text);
        return turn;
      };
      let turn = await say({ text: input });
      // One turn a step, until the player is there or something comes in between.
      while (turn.travelling !== null) {
        turn = await say({ command: { verb: 'travel', place: turn.travelling.place } });
      }
      language = turn.care?.language ?? language;
      if (turn.opens !== null) await openTool(turn.opens, terminal, play, session(), language);
    } catch (error) {
      language = showFailure(error, explain, show)?.language ?? language;
    }
  }
}

type Show = Terminal['show'];

type Said =
  | { readonly text: string }
  | { readonly command: { readonly verb: string; readonly place: string } };

/** Shows what failed, care first; returns the care. @throws what the one who plays can do nothing about */
function showFailure(error: unknown, explain: Required<Lines>['explain'], show: Show): Care | null {
  const care = error instanceof CareFirstError ? error.care : null;
  const cause = error instanceof CareFirstError ? error.cause : error;
  if (care) show(`\n${careText(care)}\n`);
  const words = cause instanceof PlayError || cause instanceof JournalError ? cause.message : explain(cause);
  if (words === null) throw cause;
  show(paint('dim', words));
  return care;
}

function showTurn({ care, tellings, checkOut, ended }: Turn, show: Show): void {
  show('');
  if (care) show(`${careText(care)}\n`);
  for (const [index, { text, voice }] of tellings.entries()) {
    if (index > 0) show('');
    show(
      voice === 'plain' || voice === 'model'
        ? stress(wrap(text, process.stdout.columns))
        : paint('dim', wrap(text, process.stdout.columns)),
    );
  }
  if (checkOut) show(checkOutText(checkOut));
  if (ended !== null) show(paint('dim', '\nThe story has ended. “undo” takes a turn back; “quit” leaves.'));
}
