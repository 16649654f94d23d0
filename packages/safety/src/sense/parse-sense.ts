import { modelHeads } from '../model/model-header.ts';
import { headScores, scoresOf } from '../model/scores-of.ts';
import { earInputs, earInputsLength } from './ear-inputs.ts';
import { sceneChance } from './scene-chance.ts';
import { decodeSense } from './sense-file.ts';
import { jointHeads } from './sense-header.ts';
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
  const { header, sense, joint, scene } = decodeSense(bytes);
  const { version, encoder, beside, dimensions, hidden, thresholds } = header;
  const hear = senseLayers({ dimensions, hidden, heads: modelHeads.length, ...sense });
  const judge = senseLayers({
    dimensions: earInputsLength,
    hidden: header.jointHidden,
    heads: jointHeads.length,
    ...joint,
  });
  const jointAt = modelHeads.map((head) => jointHeads.findIndex((one) => one === head));
  return {
    version,
    encoder,
    beside,
    thresholds,
    sceneThresholds: header.inScene,
    inScene: (heard) => sceneChance(scene, heard),
    together(words, vector) {
      const byWords = headScores(words);
      const bySense = hear(vector);
      const jointly = judge(earInputs(byWords, bySense));
      return scoresOf((head) => {
        const both = jointly[jointAt[head] ?? -1];
        if (both !== undefined) return 1 / (1 + Math.exp(-both));
        return weighEars(byWords[head] ?? 0, bySense[head] ?? 0, {
          byWords: header.words[head],
          bySense: header.sense[head],
          shift: header.shifts[head],
        });
      });
    },
  };
}
