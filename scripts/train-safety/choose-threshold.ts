/** Up to which share of two groups of quiet texts a threshold may be wrong. */
export interface Budget {
  /** Of the texts that were read and labelled one by one; many of them were written to look grave. */
  readonly read: number;
  /** Of ordinary chat, dialogue and tweets. */
  readonly chat: number;
}

/** The lowest probability that stays within the budget on texts that the model did not learn from. */
export function chooseThreshold(
  quiet: { readonly read: readonly number[]; readonly chat: readonly number[] },
  budget: Budget,
): number {
  const least = Math.max(overBudget(quiet.read, budget.read), overBudget(quiet.chat, budget.chat));
  return Math.min(1, Math.round((least + 0.001) * 10_000) / 10_000);
}

/** The highest score that must stay below the threshold. */
function overBudget(scores: readonly number[], share: number): number {
  const allowed = Math.floor(scores.length * share);
  return scores.toSorted((a, b) => b - a)[allowed] ?? 0;
}
