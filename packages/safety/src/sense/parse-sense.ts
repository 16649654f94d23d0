import { modelHeads } from '../model/model-header.ts';
import { headScores, scoresOf } from '../model/scores-of.ts';
import { earInputs, earInputsLength } from './ear-inputs.ts';
import { sceneChance } from './scene-chance.ts';
import { decodeSense } from './sense-file.ts';
import { jointHeads } from './sense-header.ts';
import { senseLayers } from './sense-layers.ts';
import type { SenseModel } from './sense-model.ts';
import { bySenseAlone } from './by-sense-alone.ts';
import { weighEars } from './weigh-ears.ts';

/**
 * The ear for sense from the bytes of its file.
 *
 * @throws ModelError `model/damaged` when bytes are missing or changed, `model/incompatible` when another version
 *   wrote it
 */
export function parseSense(bytes: Uint8Array): SenseModel {
  const { header, sense, inScenes, joint, scene } = decodeSense(bytes);
  const { version, encoder, beside, dimensions, hidden, thresholds } = header;
  const hear = senseLayers({ dimensions, hidden, heads: modelHeads.length, ...sense });
  const hearInScene = senseLayers({ dimensions, hidden, heads: modelHeads.length, ...inScenes });
  const judge = senseLayers({
    dimensions: earInputsLength,
    hidden: header.jointHidden,
    heads: jointHeads.length,
    ...joint,
  });
  return {
    version,
    encoder,
    beside,
    thresholds,
    sceneThresholds: header.sceneThresholds,
    inScene: (heard, vector) => sceneChance(scene, { ...heard, asOne: bySenseAlone(hearInScene(vector)) }),
    together(words, vector) {
      const byWords = headScores(words);
      const bySense = hear(vector);
      const jointly = judge(earInputs(byWords, bySense));
      const chances = weighEars(header, { words: byWords, sense: bySense, jointly });
      return scoresOf((head) => chances[head] ?? 0);
    },
  };
}
