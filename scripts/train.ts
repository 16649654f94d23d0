import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSentenceEncoder } from '../adapters/sentence-encoder/src/index.ts';
import { openTeacher } from '../adapters/sentence-encoder/src/learn/open-teacher.ts';
import { systemClock } from '../adapters/system/src/index.ts';
import { decodeEar } from '../packages/safety/src/ear/ear-file.ts';
import { parseEar } from '../packages/safety/src/ear/parse-ear.ts';
import { decodeModel } from '../packages/safety/src/model/model-file.ts';
import { modelHeads } from '../packages/safety/src/model/model-header.ts';
import { decodeSense } from '../packages/safety/src/sense/sense-file.ts';
import { root } from './root.ts';
import { earHeads } from './train-ear/ear-heads.ts';
import { chosenEarOptions } from './train-ear/ear-options.ts';
import { isKnownInScenes, isKnownToEar } from './train-ear/teaches-ear.ts';
import { type OpenTeacher, trainEar } from './train-ear/train-ear.ts';
import { chosenOptions, chosenSenseOptions } from './train-safety/options.ts';
import { readRows } from './train-safety/read-rows.ts';
import { readStage } from './train-safety/read-stage.ts';
import { trainModel } from './train-safety/train-model.ts';
import { trainSense } from './train-safety/train-sense.ts';

const usage = `Usage: npm run train -- ear|safety [--check]
  ear      teaches the sentence encoder our texts (ear.bin): an hour and a quarter on two cores; train safety after it
  safety   trains what hears words, and what hears the encoder's vectors (risk.bin, sense.bin)
  --check  writes nothing, and says whether the committed files are what training gives`;
const data = join(root, 'packages/safety/data');
const models = join(root, 'packages/safety/model');

type Files = Readonly<Record<string, Uint8Array>>;
const trainings: Readonly<Record<string, () => Promise<Files>>> = { ear, safety };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' } },
});
const what = positionals[0] ?? '';
const training = trainings[what];
if (positionals.length !== 1 || training === undefined) {
  console.error(usage);
  process.exitCode = 2;
} else {
  const files = await training();
  if (values.check === true) process.exitCode = compare(files);
  else report(files);
}

/** What the sentence encoder learns, from the committed rows alone. */
async function ear(): Promise<Files> {
  const open: OpenTeacher = (learnt) => openTeacher(modelHeads.length, learnt);
  const tell = (progress: string): void => console.error(progress);
  return {
    'ear.bin': await trainEar({ ...readRows(data), stage: readStage(data) }, open, chosenEarOptions, tell),
  };
}

/** What hears words, and what hears the vectors of the encoder with what it learnt, from the committed rows. */
async function safety(): Promise<Files> {
  const concepts = JSON.parse(readFileSync(join(data, 'concepts.json'), 'utf8')) as Record<string, string>;
  const words = trainModel({ ...readRows(data), concepts }, chosenOptions);
  const learnt = parseEar(readFileSync(join(models, 'ear.bin')));
  await using encoder = createSentenceEncoder({
    clock: systemClock(),
    patience: 2 ** 31 - 1,
    learnt,
  });
  const never = new AbortController().signal;
  const { id, dimensions } = encoder;
  const sense = await trainSense(
    words,
    {
      id,
      dimensions,
      ...earHeads(learnt),
      encode: (sentences) => encoder.encode(sentences, never),
      knows: isKnownToEar,
      knowsInScenes: isKnownInScenes,
    },
    readStage(data),
    chosenSenseOptions,
  );
  return { 'risk.bin': words.bytes, 'sense.bin': sense };
}

/** Whether the committed files are what the committed rows give. */
function compare(files: Files): number {
  const others = Object.entries(files).filter(
    ([name, bytes]) => !readFileSync(join(models, name)).equals(bytes),
  );
  if (others.length === 0) {
    console.log(`${Object.keys(files).join(' and ')}: what training gives, byte for byte.`);
    return 0;
  }
  const names = others.map(([name]) => name).join(' and ');
  console.error(`${names}: not what training gives. Train anew and commit it: npm run train -- ${what}`);
  return 1;
}

function report(files: Files): void {
  for (const [name, bytes] of Object.entries(files)) {
    writeFileSync(join(models, name), bytes);
    const { version, thresholds, provenance } = headerOf(name, bytes);
    console.log(`${version}: ${bytes.length} bytes in ${name}`);
    console.log(JSON.stringify({ thresholds, ...provenance, data: undefined }, null, 1));
  }
}

function headerOf(name: string, bytes: Uint8Array): Head {
  if (name === 'ear.bin') return decodeEar(bytes).header;
  return name === 'risk.bin' ? decodeModel(bytes).header : decodeSense(bytes).header;
}

interface Head {
  readonly version: string;
  readonly thresholds?: unknown;
  readonly provenance: Readonly<Record<string, unknown>>;
}
