import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseEar, parseModel, parseSense, wantsEar } from '@lamplight/safety';

function modelFile(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../model/${name}`, import.meta.resolve('@lamplight/safety'))));
}

const sense = parseSense(modelFile('sense.bin'));

/** The trained layers as they are delivered. */
export const ears = { model: parseModel(modelFile('risk.bin')), sense };

/** What the encoder beside them must have learnt, for whoever creates one. */
export const learnt = wantsEar(sense) ? { learnt: parseEar(modelFile('ear.bin')) } : {};
