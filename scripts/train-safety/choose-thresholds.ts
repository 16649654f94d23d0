import { modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { modelKinds, type ModelThresholds } from '../../packages/safety/src/model/risk-model.ts';
import { type Budget, chooseThreshold } from './choose-threshold.ts';
import { headOfKind } from './head-scores.ts';
import { isRead, isReadGrave, isReadQuiet } from './measured-rows.ts';
import type { PreparedRow } from './prepare-rows.ts';

// Of thoughts of suicide a miss weighs heaviest, and among so many chats a few are no mistake.
const selfHarm = { pause: { read: 0.15, chat: 0.006 }, stop: { read: 0.11, chat: 0.003 } };
const others = { pause: { read: 0.025, chat: 0.0006 }, stop: { read: 0.015, chat: 0.0001 } };
// It is asked only of what is grave already; there a tenth may be called an emergency that is none.
const imminent: Budget = { read: 0.1, chat: 1 };
const injection: Budget = { read: 0.012, chat: 0.0005 };

/** Before anything was measured: the model never speaks up by itself. */
export const noThresholds: ModelThresholds = {
  kinds: Object.fromEntries(
    modelKinds.map((kind) => [kind, { pause: 1, stop: 1 }]),
  ) as ModelThresholds['kinds'],
  injection: 1,
  imminent: 1,
  someoneElse: { pause: 1, stop: 1 },
};

/** Chooses every threshold on cross-validated probabilities. */
export function chooseThresholds(
  rows: readonly PreparedRow[],
  chances: readonly (readonly number[] | null)[],
): ModelThresholds {
  const kinds = modelKinds.map((kind) => {
    const quiet = quietScores(rows, chances, headOfKind(kind), isReadQuiet);
    const { pause, stop } = kind === 'self-harm' ? selfHarm : others;
    return [kind, { pause: chooseThreshold(quiet, pause), stop: chooseThreshold(quiet, stop) }] as const;
  });
  const ofOthers = quietScores(rows, chances, modelHeads.indexOf('someone-else'), isReadQuiet);
  const grave = quietScores(rows, chances, modelHeads.indexOf('imminent'), isReadGrave);
  const harmless = quietScores(rows, chances, modelHeads.indexOf('injection'), isRead);
  return {
    kinds: Object.fromEntries(kinds) as ModelThresholds['kinds'],
    injection: chooseThreshold(harmless, injection),
    imminent: chooseThreshold(grave, imminent),
    someoneElse: {
      pause: chooseThreshold(ofOthers, others.pause),
      stop: chooseThreshold(ofOthers, others.stop),
    },
  };
}

/** What the head makes of texts for which it should say no: those read one by one, and the rest. */
function quietScores(
  rows: readonly PreparedRow[],
  chances: readonly (readonly number[] | null)[],
  head: number,
  counts: (row: PreparedRow) => boolean,
): { read: number[]; chat: number[] } {
  const quiet = { read: [] as number[], chat: [] as number[] };
  for (const [at, row] of rows.entries()) {
    const chance = chances[at]?.[head];
    const target = row.targets[modelHeads[head] ?? 'injection'];
    if (chance === undefined || target === undefined || target.yes) continue;
    if (counts(row)) quiet.read.push(chance);
    else if (!isRead(row)) quiet.chat.push(chance);
  }
  return quiet;
}
