import { logit } from '../model/logit.ts';
import { modelHeads } from '../model/model-header.ts';
import { headScores, scoresOf } from '../model/scores-of.ts';
import { decodeSense } from './sense-file.ts';
import { senseLayers } from './sense-layers.ts';
import type { SenseModel } from './sense-model.ts';

/**
 * The ear for sense from the bytes of its file.
 *
 * @throws ModelError `model/damaged` when bytes are missing or changed, `model/incompatible` when another version
 *   wrote it
 */
export function parseSense(bytes: Uint8Array): SenseModel {
  const { header, inner, outer } = decodeSense(bytes);
  const { version, encoder, dimensions, hidden, thresholds } = header;
  const layers = senseLayers({ dimensions, hidden, heads: modelHeads.length, inner, outer });
  return {
    version,
    encoder,
    thresholds,
    together(words, vector) {
      const sense = layers(vector);
      const together = headScores(words).map((heard, head) => {
        const sum = (header.words[head] ?? 0) * logit(heard) + (header.sense[head] ?? 0) * (sense[head] ?? 0);
        return 1 / (1 + Math.exp(-(sum + (header.shifts[head] ?? 0))));
      });
      return scoresOf((head) => together[head] ?? 0);
    },
  };
}
