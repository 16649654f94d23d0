import type { Care, Turn } from '@lamplight/contracts';
import { CareFirstError, type Play, PlayError } from '@lamplight/play';
import { JournalError } from '@lamplight/ports';
import { answerAboutAdditions } from './additions/answer-about-additions.ts';
import { attentive } from './attentive-terminal.ts';
import { takeTurn, walkOn } from './take-turn.ts';
import { asksToLeave } from './terminal/asks-to-leave.ts';
import { careText } from './terminal/care-text.ts';
import { paint } from './terminal/paint.ts';
import { wrap } from './terminal/wrap.ts';
import { createToldSoFar } from './told-so-far.ts';
import type { Terminal } from './tools/terminal.ts';
import { answerAboutVoice } from './voice/answer-about-voice.ts';
import type { StoryTerminal } from './voice/story-terminal.ts';
import { tellTurn } from './voice/tell-turn.ts';

/** What is played line by line. */
export interface Lines {
  readonly play: Play;
  /** The session that the next line goes to. */
  readonly session: () => string;
  /** Answers what is said to the terminal and not to the story; `true` when it did. */
  readonly aside: (input: string) => Promise<boolean>;
  /** Hears that something was told, and that the session knows it. */
  readonly told?: () => Promise<void>;
  /** Puts a fault of the story into words; where it has none, or is left out, the program ends with the fault. */
  readonly explain?: (fault: unknown) => string | null;
}

/** Plays by hand: a prompt, a line, an answer, until the player leaves or nothing more comes. */
export async function playLines(
  terminal: StoryTerminal,
  { play, session, aside, told = async () => undefined, explain = () => null }: Lines,
): Promise<'left' | 'no-more-lines'> {
  const { ask, show } = terminal;
  const toldSoFar = createToldSoFar(play, session);
  const beside = attentive(terminal, { play, session });
  for (;;) {
    const news = await toldSoFar();
    if (news !== null) show(paint('dim', `\n${wrap(news, process.stdout.columns)}`));
    const input = await ask(paint('yellow', '> '));
    if (input === undefined) return 'no-more-lines';
    if (asksToLeave(input)) return 'left';
    if (await aside(input)) continue;
    try {
      if (await answerAboutVoice(input, play, session(), show)) continue;
      if (await answerAboutAdditions(input, play, session(), terminal)) continue;
      const tell = async (happen: () => Promise<Turn>): Promise<Turn> => {
        const turn = await tellTurn(terminal, play, session(), happen);
        await told();
        return turn;
      };
      let turn = await tell(() => takeTurn(play, session(), input));
      // One turn a step, until the player is there or something comes in between.
      for (let { travelling } = turn; travelling !== null; { travelling } = turn) {
        const { place } = travelling;
        turn = await tell(() => walkOn(play, session(), place));
      }
      if (turn.care !== null) beside.speak(turn.care.language);
      if (turn.opens !== null) await beside.open(turn.opens);
    } catch (error) {
      const care = showFailure(error, explain, show);
      if (care !== null) beside.speak(care.language);
    }
  }
}

/** Shows what failed, care first; returns the care. @throws what the one who plays can do nothing about */
function showFailure(
  error: unknown,
  explain: Required<Lines>['explain'],
  show: Terminal['show'],
): Care | null {
  const care = error instanceof CareFirstError ? error.care : null;
  const cause = error instanceof CareFirstError ? error.cause : error;
  if (care) show(`\n${careText(care)}\n`);
  const words = cause instanceof PlayError || cause instanceof JournalError ? cause.message : explain(cause);
  if (words === null) throw cause;
  show(paint('dim', words));
  return care;
}
