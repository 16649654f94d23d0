import { createHash } from 'node:crypto';
import { conceptTable } from '../../packages/safety/src/model/concept-table.ts';
import { encodeModel } from '../../packages/safety/src/model/model-file.ts';
import { type ModelHeader, modelHeads } from '../../packages/safety/src/model/model-header.ts';
import { parseModel } from '../../packages/safety/src/model/parse-model.ts';
import { calibrate, type Scored } from './calibrate.ts';
import { budgets, chooseThresholds, noThresholds } from './choose-thresholds.ts';
import { crossValidate } from './cross-validate.ts';
import { featureRows } from './feature-rows.ts';
import { headScores } from '../../packages/safety/src/model/scores-of.ts';
import { logit } from '../../packages/safety/src/model/logit.ts';
import { measureHeads } from './measure-heads.ts';
import type { TrainingOptions } from './options.ts';
import { type PreparedRow, prepareRows } from './prepare-rows.ts';
import type { DataFile, TrainingRow } from './read-rows.ts';
import { type PackedWeights, trainWeights } from './train-weights.ts';

/** What a training learns from. */
export interface TrainingData {
  readonly rows: readonly TrainingRow[];
  readonly files: readonly DataFile[];
  readonly concepts: Readonly<Record<string, string>>;
}

/** A trained model, and what it made of texts that it had not learnt. */
export interface TrainedModel {
  readonly bytes: Uint8Array;
  readonly version: string;
  readonly rows: readonly PreparedRow[];
  /** One probability for each head, in the order of the rows; `null` for rows that only teach. */
  readonly chances: readonly (readonly number[] | null)[];
  /** One probability for each head, of a text that it never learnt. */
  hear(row: PreparedRow): readonly number[];
}

type Calibration = Pick<ModelHeader, 'slopes' | 'shifts' | 'thresholds'>;

/**
 * Trains a model: the same data and options give the same bytes. Probabilities and thresholds come from
 * cross-validation, so each was chosen on texts that the weights under it did not learn from.
 */
export function trainModel(data: TrainingData, options: TrainingOptions): TrainedModel {
  const rows = prepareRows(data.rows, options.folds);
  const features = featureRows(
    rows.map(({ clauses }) => clauses),
    { letters: options.letters, concepts: conceptTable(Object.values(data.concepts)) },
    options,
  );
  const train = (learnsFrom: (row: PreparedRow) => boolean): PackedWeights =>
    trainWeights(rows, features, options, learnsFrom);
  const raw = crossValidate(
    rows,
    options.folds,
    (fold) =>
      write(
        train((row) => row.fold !== fold),
        uncalibrated,
        data,
        options,
        {},
      ),
    (model, { clauses }) => headScores(model.score(clauses)).map(logit),
  );
  const lines = modelHeads.map((_, head) => calibrate(scoredBy(rows, raw, head)));
  const chances = raw.map(
    (scores) =>
      scores?.map(
        (score, head) => 1 / (1 + Math.exp(-((lines[head]?.slope ?? 1) * score + (lines[head]?.shift ?? 0)))),
      ) ?? null,
  );
  const thresholds = chooseThresholds(rows, chances, budgets.words);
  const calibration = {
    slopes: lines.map(({ slope }) => slope),
    shifts: lines.map(({ shift }) => shift),
    thresholds,
  };
  const bytes = write(
    train(() => true),
    calibration,
    data,
    options,
    measureHeads(rows, chances, thresholds),
  );
  const model = parseModel(bytes);
  const hear: TrainedModel['hear'] = ({ clauses }) => headScores(model.score(clauses));
  return { bytes, version: model.version, rows, chances, hear };
}

function scoredBy(rows: readonly PreparedRow[], raw: readonly (number[] | null)[], head: number): Scored[] {
  return rows.flatMap(({ targets }, at) => {
    const target = targets[modelHeads[head] ?? 'injection'];
    const score = raw[at]?.[head];
    return target === undefined || score === undefined
      ? []
      : [{ score, yes: target.yes, weight: target.weight }];
  });
}

const uncalibrated: Calibration = {
  slopes: modelHeads.map(() => 1),
  shifts: modelHeads.map(() => 0),
  thresholds: noThresholds,
};

function write(
  packed: PackedWeights,
  calibration: Calibration,
  { files, concepts }: TrainingData,
  options: TrainingOptions,
  measured: ModelHeader['provenance'],
): Uint8Array {
  const { bitmap, weights, kept, steps, biases } = packed;
  const { bits, letters, scales, clauseShare, brevity } = options;
  const fingerprint = createHash('sha256').update(bitmap).update(weights).update(JSON.stringify(calibration));
  const header: ModelHeader = {
    version: `linear-${fingerprint.digest('hex').slice(0, 10)}`,
    heads: [...modelHeads],
    bits,
    kept,
    letters: [...letters],
    concepts: { ...concepts },
    scales,
    clauseShare,
    brevity,
    steps,
    biases,
    ...calibration,
    provenance: {
      data: files.map((file) => ({ ...file })),
      licences: 'packages/safety/data/public/ATTRIBUTION.md',
      options: JSON.parse(JSON.stringify(options)) as ModelHeader['provenance'],
      ...measured,
    },
  };
  return encodeModel({ header, bitmap, weights });
}
