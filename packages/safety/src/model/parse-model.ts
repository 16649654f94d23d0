import { conceptTable } from './concept-table.ts';
import { explainScore } from './explain-score.ts';
import { decodeModel } from './model-file.ts';
import { type ModelHeader, modelHeads } from './model-header.ts';
import { modelKinds, type ModelScores, type RiskModel } from './risk-model.ts';
import { scoresOf } from './scores-of.ts';
import { createScorer } from './create-scorer.ts';

/**
 * The trained layer from the bytes of its file.
 *
 * @throws ModelError `model/damaged` when bytes are missing or changed, `model/incompatible` when another version
 *   wrote it. Whoever asks must then read nothing as calm: the watch is not whole without its model.
 */
export function parseModel(bytes: Uint8Array): RiskModel {
  const { header, bitmap, weights } = decodeModel(bytes);
  const scorer = createScorer({
    recipe: { letters: header.letters, concepts: conceptTable(Object.values(header.concepts)) },
    heads: modelHeads.length,
    header,
    bitmap,
    weights,
  });
  return {
    version: header.version,
    thresholds: header.thresholds,
    score: (clauses) => toScores(scorer.score(clauses), header),
    scoreEach: (texts) => scorer.each(texts, (raw) => toScores(raw, header)),
    explain: (clauses, kind) =>
      explainScore(clauses, (texts) => scorer.score(texts)[modelKinds.indexOf(kind)] ?? 0),
  };
}

function toScores(raw: Float64Array, { slopes, shifts }: ModelHeader): ModelScores {
  return scoresOf(
    (head) => 1 / (1 + Math.exp(-((slopes[head] ?? 0) * (raw[head] ?? 0) + (shifts[head] ?? 0)))),
  );
}
