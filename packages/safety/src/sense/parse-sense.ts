import { modelHeads } from '../model/model-header.ts';
import { headScores, scoresOf } from '../model/scores-of.ts';
import { decodeSense } from './sense-file.ts';
import { sceneChance } from './scene-chance.ts';
import { senseLayers } from './sense-layers.ts';
import type { SenseModel } from './sense-model.ts';
import { weighEars } from './weigh-ears.ts';

/**
 * The ear for sense from the bytes of its file.
 *
 * @throws ModelError `model/damaged` when bytes are missing or changed, `model/incompatible` when another version
 *   wrote it
 */
export function parseSense(bytes: Uint8Array): SenseModel {
  const { header, inner, outer, scene } = decodeSense(bytes);
  const { version, encoder, beside, dimensions, hidden, thresholds } = header;
  const layers = senseLayers({ dimensions, hidden, heads: modelHeads.length, inner, outer });
  return {
    version,
    encoder,
    beside,
    thresholds,
    sceneThresholds: header.inScene,
    inScene: (heard) => sceneChance(scene, heard),
    together(words, vector) {
      const sense = layers(vector);
      const together = headScores(words).map((heard, head) => {
        const [byWords, bySense, shift] = [header.words[head], header.sense[head], header.shifts[head]];
        return weighEars(heard, sense[head] ?? 0, { byWords, bySense, shift });
      });
      return scoresOf((head) => together[head] ?? 0);
    },
  };
}
