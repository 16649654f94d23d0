import { PrimitiveError } from './primitive-error.ts';

type PauseCode =
  | 'primitives/pause-expired'
  | 'primitives/pause-cancelled'
  | 'primitives/pause-taken'
  | 'primitives/pause-answer';

/** A pause that ended without an answer that could be used. */
export class PauseError extends PrimitiveError<PauseCode> {
  /** What names the pause in its run. */
  readonly id: string;
  /** What whoever cancelled it has said; `null` for everything else. */
  readonly because: string | null;

  constructor(code: PauseCode, id: string, because: string | null = null) {
    super(code, `The pause "${id}" ${ends[code]}`, { retryable: false });
    this.id = id;
    this.because = because;
  }
}

const ends: Readonly<Record<PauseCode, string>> = {
  'primitives/pause-expired': 'was not answered in time. Give it more time, or ask somebody else.',
  'primitives/pause-cancelled': 'was cancelled by whoever should have answered it.',
  'primitives/pause-taken':
    'was answered in another run already. Every run needs a correlation of its own, or the same answer would count twice.',
  'primitives/pause-answer':
    'has an answer of the wrong shape. Answer by its own methods, which look at that.',
};
