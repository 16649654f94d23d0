import { type ModelHead, modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { modelKinds, type ModelThresholds } from '../../packages/safety/src/model/risk-model.ts';
import { type Budget, chooseThreshold } from './choose-threshold.ts';
import { isOrdersLookAlike, isRead, isReadGrave, isReadQuiet } from './measured-rows.ts';
import type { PreparedRow } from './prepare-rows.ts';

/** How many quiet texts may be heard by mistake, for each ear. */
interface Budgets {
  readonly stop: Budget;
  readonly pause: Budget;
  readonly pauseForSelfHarm: Budget;
  readonly pauseForOthers: Budget;
}

/**
 * Of thoughts of suicide a miss weighs heaviest, and a question asked in vain is soon answered. Words alone know less
 * than words and sense together, so they must be surer of a stop, and need not find what the two find together.
 */
export const budgets = {
  words: {
    stop: { read: 0.02, chat: 0.001 },
    pause: { read: 0.025, chat: 0.0006 },
    pauseForSelfHarm: { read: 0.05, chat: 0.002 },
    pauseForOthers: { read: 0.025, chat: 0.0006 },
  },
  together: {
    stop: { read: 0.04, chat: 0.005 },
    pause: { read: 0.025, chat: 0.0012 },
    pauseForSelfHarm: { read: 0.05, chat: 0.009 },
    pauseForOthers: { read: 0.025, chat: 0.0035 },
  },
} as const satisfies Record<string, Budgets>;
// Cross-validated: of the hints that are less likely than this to be grave, most are none.
const doubt = 0.2;
// It is asked only of what is grave already; there a tenth may be called an emergency that is none.
const imminent: Budget = { read: 0.1, chat: 1 };
// Of what was written to look like such orders; of other texts hardly any.
const injection: Budget = { read: 0.06, chat: 0.003 };

/** Before anything was measured: the model never speaks up by itself. */
export const noThresholds: ModelThresholds = {
  kinds: Object.fromEntries(modelKinds.map((kind) => [kind, 1])) as ModelThresholds['kinds'],
  someoneElse: 1,
  grave: 1,
  doubt: 0,
  imminent: 1,
  injection: 1,
};

/** Chooses every threshold on cross-validated probabilities. */
export function chooseThresholds(
  rows: readonly PreparedRow[],
  chances: readonly (readonly number[] | null)[],
  budget: Budgets,
): ModelThresholds {
  const choose = (head: ModelHead, most: Budget, quiet = isReadQuiet): number =>
    chooseThreshold(quietScores(rows, chances, head, quiet), most);
  const kinds = modelKinds.map(
    (kind) => [kind, choose(kind, kind === 'self-harm' ? budget.pauseForSelfHarm : budget.pause)] as const,
  );
  return {
    kinds: Object.fromEntries(kinds) as ModelThresholds['kinds'],
    someoneElse: choose('someone-else', budget.pauseForOthers),
    grave: choose('grave', budget.stop),
    doubt,
    imminent: choose('imminent', imminent, isReadGrave),
    injection: choose('injection', injection, isOrdersLookAlike),
  };
}

/** What the head makes of texts for which it should say no: those read one by one, and the rest. */
function quietScores(
  rows: readonly PreparedRow[],
  chances: readonly (readonly number[] | null)[],
  name: ModelHead,
  counts: (row: PreparedRow) => boolean,
): { read: number[]; chat: number[] } {
  const head = modelHeads.indexOf(name);
  const quiet = { read: [] as number[], chat: [] as number[] };
  for (const [at, row] of rows.entries()) {
    const chance = chances[at]?.[head];
    const target = row.targets[name];
    if (chance === undefined || target === undefined || target.yes) continue;
    if (counts(row)) quiet.read.push(chance);
    else if (!isRead(row) && !row.isPart) quiet.chat.push(chance);
  }
  return quiet;
}
