import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { decodeModel } from '../packages/safety/src/model/model-file.ts';
import { root } from './root.ts';
import { chosenOptions } from './train-safety/options.ts';
import { readRows } from './train-safety/read-rows.ts';
import { trainModel } from './train-safety/train-model.ts';

const usage = 'Usage: npm run train -- safety [--check]';
const folder = join(root, 'packages/safety/data');
const file = join(root, 'packages/safety/model/risk.bin');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' } },
});
if (positionals.length !== 1 || positionals[0] !== 'safety') {
  console.error(usage);
  process.exitCode = 2;
} else {
  const concepts = JSON.parse(readFileSync(join(folder, 'concepts.json'), 'utf8')) as Record<string, string>;
  const { bytes } = trainModel({ ...readRows(folder), concepts }, chosenOptions);
  if (values.check === true) process.exitCode = compare(bytes);
  else report(bytes);
}

/** Whether the committed file is what the committed rows give. */
function compare(bytes: Uint8Array): number {
  if (readFileSync(file).equals(bytes)) {
    console.log('The model file is what training gives, byte for byte.');
    return 0;
  }
  console.error(
    'The model file is not what training gives. Train anew and commit it: npm run train -- safety',
  );
  return 1;
}

function report(bytes: Uint8Array): void {
  writeFileSync(file, bytes);
  const { header } = decodeModel(bytes);
  console.log(`${header.version}: ${bytes.length} bytes, ${header.kept} buckets with weights`);
  console.log(
    JSON.stringify({ thresholds: header.thresholds, ...header.provenance, data: undefined }, null, 1),
  );
}
