import type { TruthCheck, Verdict } from './truth-check.ts';

const fine: Verdict = { ok: true };

/** Several checks as one: the first that refuses says why. All of them hear every sentence up to there. */
export function allChecks(checks: readonly TruthCheck[]): Required<TruthCheck> {
  const first = (verdictOf: (check: TruthCheck) => Verdict | undefined): Verdict => {
    for (const check of checks) {
      const verdict = verdictOf(check);
      if (verdict !== undefined && !verdict.ok) return verdict;
    }
    return fine;
  };
  return {
    check: (sentence) => first((check) => check.check(sentence)),
    finish: () => first((check) => check.finish?.()),
  };
}
