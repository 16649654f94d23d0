import type { Terminal } from '../tools/terminal.ts';

/** A terminal on which a story is told while it is written. */
export interface StoryTerminal extends Terminal {
  /** Goes on where what was shown or written last ended. */
  readonly write: (text: string) => void;
  /**
   * Calls back once, until the returned function is called, when whoever sits there wants an end of what is told: with
   * Enter, “stop”, the line that they play next, or Ctrl-C.
   */
  readonly onStop: (stop: () => void) => () => void;
}
