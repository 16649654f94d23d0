import { randomUUID } from 'node:crypto';
import type { CareLanguage, Tool } from '@lamplight/contracts';
import { type Play, PlayError } from '@lamplight/play';
import { JournalError } from '@lamplight/ports';
import { terminalPlayer } from './terminal-player.ts';
import { asksToLeave } from './terminal/asks-to-leave.ts';
import { careText } from './terminal/care-text.ts';
import { paint } from './terminal/paint.ts';
import { wrap } from './terminal/wrap.ts';
import { openTool } from './tools/open-tool.ts';
import type { Terminal } from './tools/terminal.ts';

/** A terminal whose every question hears first how somebody is. */
export interface AttentiveTerminal extends Terminal {
  /** Opens what was asked for, and comes back when it is left. What the store refuses is said. */
  readonly open: (tool: Tool) => Promise<void>;
  /** Lets the tools speak another language: the one in which care spoke last. */
  readonly speak: (language: CareLanguage) => void;
}

export interface AttentiveNeeds {
  readonly play: Play;
  /** The session that waits behind the questions, where there is one. */
  readonly session?: () => string;
  /** What the tools speak until care speaks another language. */
  readonly language?: CareLanguage;
  /** What is said in the place of a tool that cannot be opened there. */
  readonly instead?: Partial<Record<Tool, string>>;
}

/**
 * Asks whatever is no line of the story. Each line is read by the watch before anything else is made of it, and care comes
 * first; then what helps is opened. What was no answer to the question beside that is asked once more.
 */
export function attentive(
  { ask, show, pass }: Terminal,
  { play, session, language = 'en', instead = {} }: AttentiveNeeds,
): AttentiveTerminal {
  let spoken = language;
  let shown = 0;
  const openNow: Tool[] = [];

  const open = async (tool: Tool): Promise<void> => {
    const { [tool]: otherwise } = instead;
    if (otherwise !== undefined) return show(wrap(otherwise, process.stdout.columns));
    openNow.push(tool);
    try {
      await openTool(tool, terminal, play, session?.(), spoken);
    } catch (error) {
      if (!(error instanceof PlayError || error instanceof JournalError)) throw error;
      show(paint('dim', error.message));
    } finally {
      openNow.pop();
    }
  };

  const terminal: Terminal = {
    show,
    pass,
    async ask(prompt, isAnswer = () => false) {
      for (;;) {
        const line = await ask(prompt);
        if (line === undefined || line.trim() === '') return line;
        if (asksToLeave(line) || asksToExit(line)) return undefined;
        const said = { key: randomUUID(), words: line, session: session?.(), shown };
        const { care, opens } = await play.hearBeside(terminalPlayer, said);
        if (care !== null) {
          show(`\n${careText(care)}`);
          spoken = care.language;
          shown += 1;
        }
        if (isAnswer(line)) return line;
        if (opens === null && care === null) return line;
        // What is open already is gone back to.
        if (opens !== null && openNow.slice(0, -1).includes(opens)) return undefined;
        if (opens !== null && openNow.at(-1) !== opens) await open(opens);
      }
    },
  };

  return {
    ...terminal,
    open,
    speak(wished) {
      spoken = wished;
    },
  };
}

/** A story may have an exit; a question has none but this. */
function asksToExit(line: string): boolean {
  return /^\s*exit\s*$/i.test(line);
}
