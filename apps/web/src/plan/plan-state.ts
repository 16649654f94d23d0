import type { KeptPlan, SafetyPlan } from '@lamplight/contracts';

/** A plan on the page: as it is written here, and as the server has it. */
export interface PlanState {
  readonly plan: SafetyPlan;
  /** The newest that the server is known to have; `null` until it answered once. */
  readonly kept: KeptPlan | null;
  /**
   * - `loading`: not asked yet, or no answer yet
   * - `away`: the server does not answer, and nothing was written here
   * - `saving`: on its way
   * - `saved`: what is written here is what the server has
   * - `unsaved`: the server does not answer; it is kept here and tried again
   * - `conflict`: a newer version was saved elsewhere; the owner decides, and nothing is overwritten
   * - `refused`: the server will not take it, for the reason given
   */
  readonly status: 'loading' | 'away' | 'saving' | 'saved' | 'unsaved' | 'conflict' | 'refused';
  readonly reason: string | null;
  /** Whether a copy is kept in this browser. */
  readonly isCopied: boolean;
  /** The other version in a conflict. */
  readonly theirs: KeptPlan | null;
}
