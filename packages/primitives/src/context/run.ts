import type { Observer } from '../observe/observer.ts';
import type { Environment } from '../run/environment.ts';

/** What is one for a whole run, from its first step to its last. */
export interface Run {
  /** What all work for one request has in common. */
  readonly correlation: string;
  /** The id of whatever led to the run: a message, a request, a step of another run; `null` for the first of all. */
  readonly causation: string | null;
  readonly tenant: string | null;
  readonly player: string | null;
  readonly session: string | null;
  readonly environment: Environment;
  /** Who is told what happens; `null` where nobody listens, so that nothing is done for nobody. */
  readonly observer: Observer | null;
}
