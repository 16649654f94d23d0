import { averagePrecision } from '../../evaluation/average-precision.ts';
import {
  type ModelHead,
  type ModelHeader,
  modelHeads,
} from '../../packages/safety/src/model/model-header.ts';
import type { ModelThresholds } from '../../packages/safety/src/model/risk-model.ts';
import { isRead, isReadQuiet } from './measured-rows.ts';
import type { PreparedRow } from './prepare-rows.ts';

/** What cross-validation found, in counts, for the file's provenance. */
export function measureHeads(
  rows: readonly PreparedRow[],
  chances: readonly (readonly number[] | null)[],
  thresholds: ModelThresholds,
): ModelHeader['provenance'] {
  const measured = modelHeads.map((name, head) => {
    const all = rows.flatMap((row, at) => {
      const chance = chances[at]?.[head];
      const target = row.targets[name];
      return chance === undefined || target === undefined || row.isPart
        ? []
        : [{ row, score: chance, yes: target.yes }];
    });
    const read = all.filter(({ row }) => isRead(row));
    const quiet = all.filter(
      ({ row, yes }) =>
        !yes && (name === 'injection' || name === 'imminent' ? isRead(row) : isReadQuiet(row)),
    );
    const chat = all.filter(({ row, yes }) => !yes && !isRead(row));
    const yes = read.filter((one) => one.yes);
    const count = (of: readonly { score: number }[], least: number): string =>
      `${of.filter(({ score }) => score >= least).length} of ${of.length}`;
    const at = (least: number) => ({
      heard: count(yes, least),
      quiet: count(quiet, least),
      chat: count(chat, least),
    });
    return [
      name,
      {
        rankingOfReadTexts: Number(averagePrecision(read).toFixed(3)),
        rankingOfAllTexts: Number(averagePrecision(all).toFixed(3)),
        ...(name === 'about-self-harm' ? {} : { threshold: at(thresholdOf(name, thresholds)) }),
      },
    ] as const;
  });
  return { crossValidation: Object.fromEntries(measured) };
}

function thresholdOf(
  head: Exclude<ModelHead, 'about-self-harm'>,
  { kinds, someoneElse, grave, imminent, injection }: ModelThresholds,
): number {
  return { ...kinds, 'someone-else': someoneElse, grave, imminent, injection }[head];
}
