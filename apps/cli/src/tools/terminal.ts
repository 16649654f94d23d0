/** Where a tool speaks with the one who sits at the terminal. */
export interface Terminal {
  /** Asks for a line; `undefined` when there is none any more. */
  readonly ask: (prompt: string) => Promise<string | undefined>;
  readonly show: (text: string) => void;
  /** Lets seconds pass, where somebody sits there; in a script none do. */
  readonly pass: (seconds: number) => Promise<void>;
}
