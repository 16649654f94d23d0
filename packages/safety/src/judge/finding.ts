import type { Reading, RiskKind, RiskLevel } from '../reading.ts';

/** One reason to think that somebody is not well, after negation, speech and scene were weighed. */
export interface Finding {
  readonly id: string;
  readonly level: RiskLevel;
  readonly kind: Exclude<RiskKind, 'none'>;
  readonly who: Reading['who'];
  readonly imminence: Reading['imminence'];
}
