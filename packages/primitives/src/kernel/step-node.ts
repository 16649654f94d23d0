import type { Context } from '../context/context.ts';
import type { Link } from './link.ts';

/** What a step is: the one tree that both runs and is drawn. */
export interface StepNode {
  /** Which primitive it is: `step`, `sequence`, `retry` … */
  readonly kind: string;
  /** What it is called among its neighbours: any text without `/` and `~`. */
  readonly name: string;
  /** The steps in it, in the order in which they are drawn. */
  readonly links: readonly Link[];
  /** How it was set up, as JSON, for whoever looks at a drawing. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Does the work, in a context that was entered for it. */
  execute(input: unknown, context: Context): unknown;
}
