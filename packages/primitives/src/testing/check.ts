/** One thing that something has to keep to, and how to try it: `for (const { title, run } of checks) test(title, run);`. */
export interface Check {
  /** What it has to keep to, as a sentence. */
  readonly title: string;
  /** Rejects, with what was expected and what came, when it does not. */
  readonly run: () => Promise<void>;
}
