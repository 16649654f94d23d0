import type { Remembered } from '../memory/remembered.ts';
import type { AttemptRecord } from './attempt-record.ts';
import type { TellingAsk, TellingPart } from './narrator.ts';
import type { Outcome, Refused } from './outcome.ts';

/** One telling on its way through the steps. */
export interface Narration {
  readonly ask: TellingAsk;
  readonly emit: (part: TellingPart) => void;
  /** Every try so far. */
  readonly records: AttemptRecord[];
  /** Chosen; empty before anything was. */
  readonly memory: readonly Remembered[];
  /** Why the try before was cut; `null` at the first. */
  readonly refused: Refused | null;
  /** `null` until it is settled what becomes of it. */
  readonly outcome: Outcome | null;
}
