import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseModel, parseSense } from '@lamplight/safety';

function modelFile(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../model/${name}`, import.meta.resolve('@lamplight/safety'))));
}

/** The trained layers as they are delivered. */
export const ears = { model: parseModel(modelFile('risk.bin')), sense: parseSense(modelFile('sense.bin')) };
