/** One promise of a port, and how to try it: `for (const { title, run } of suite) test(title, run);`. */
export interface Conformance {
  /** What is promised. */
  readonly title: string;
  /** Rejects when it does not hold. */
  readonly run: () => Promise<void>;
}
