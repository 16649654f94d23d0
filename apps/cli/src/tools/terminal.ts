/** Where a tool speaks with the one who sits at the terminal. */
export interface Terminal {
  /**
   * Asks for a line; `undefined` when there is none any more, or somebody wants to leave.
   *
   * @param isAnswer whether a line answers the question, whatever else it says about the one who wrote it
   */
  readonly ask: (prompt: string, isAnswer?: (line: string) => boolean) => Promise<string | undefined>;
  readonly show: (text: string) => void;
  /**
   * Lets seconds pass, where somebody sits there; in a script none do. `false` as soon as something was entered, which
   * the next question is then answered with, or nobody is there any more.
   */
  readonly pass: (seconds: number) => Promise<boolean>;
}
