import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSentenceEncoder } from '../adapters/sentence-encoder/src/index.ts';
import { systemClock } from '../adapters/system/src/index.ts';
import { decodeModel } from '../packages/safety/src/model/model-file.ts';
import { decodeSense } from '../packages/safety/src/sense/sense-file.ts';
import { root } from './root.ts';
import { chosenOptions, chosenSenseOptions } from './train-safety/options.ts';
import { readRows } from './train-safety/read-rows.ts';
import { trainModel } from './train-safety/train-model.ts';
import { trainSense } from './train-safety/train-sense.ts';

const usage = 'Usage: npm run train -- safety [--check]';
const data = join(root, 'packages/safety/data');
const models = join(root, 'packages/safety/model');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' } },
});
if (positionals.length !== 1 || positionals[0] !== 'safety') {
  console.error(usage);
  process.exitCode = 2;
} else {
  const files = await train();
  if (values.check === true) process.exitCode = compare(files);
  else report(files);
}

interface Trained {
  readonly 'risk.bin': Uint8Array;
  readonly 'sense.bin': Uint8Array;
}

/** Both trained layers, from the committed rows alone. */
async function train(): Promise<Trained> {
  const concepts = JSON.parse(readFileSync(join(data, 'concepts.json'), 'utf8')) as Record<string, string>;
  const words = trainModel({ ...readRows(data), concepts }, chosenOptions);
  await using encoder = createSentenceEncoder({ clock: systemClock(), patience: 2 ** 31 - 1 });
  const never = new AbortController().signal;
  const { id, dimensions } = encoder;
  const vectors = { id, dimensions, encode: (texts: readonly string[]) => encoder.encode(texts, never) };
  return { 'risk.bin': words.bytes, 'sense.bin': await trainSense(words, vectors, chosenSenseOptions) };
}

/** Whether the committed files are what the committed rows give. */
function compare(files: Trained): number {
  const others = Object.entries(files).filter(
    ([name, bytes]) => !readFileSync(join(models, name)).equals(bytes),
  );
  if (others.length === 0) {
    console.log('The model files are what training gives, byte for byte.');
    return 0;
  }
  const names = others.map(([name]) => name).join(' and ');
  console.error(`${names}: not what training gives. Train anew and commit it: npm run train -- safety`);
  return 1;
}

function report(files: Trained): void {
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(models, name), bytes);
  const { header } = decodeModel(files['risk.bin']);
  console.log(`${header.version}: ${files['risk.bin'].length} bytes, ${header.kept} buckets with weights`);
  const { thresholds, provenance } = header;
  console.log(JSON.stringify({ thresholds, ...provenance, data: undefined }, null, 1));
  const sense = decodeSense(files['sense.bin']).header;
  console.log(`${sense.version}: ${files['sense.bin'].length} bytes, ${sense.hidden} units`);
  console.log(JSON.stringify({ thresholds: sense.thresholds, ...sense.provenance }, null, 1));
}
