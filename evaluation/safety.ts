import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSentenceEncoder } from '../adapters/sentence-encoder/src/index.ts';
import { systemClock } from '../adapters/system/src/index.ts';
import { createReader, parseEar, parseModel, parseSense, wantsEar } from '../packages/safety/src/index.ts';
import { root } from '../scripts/root.ts';
import { confusions, markdown } from './confusions.ts';
import { measure } from './measure.ts';
import { readAll } from './read-all.ts';
import { type EvaluationRow, readEvaluationRows } from './read-evaluation-rows.ts';
import { worst } from './worst.ts';
import { writeCard } from './write-card.ts';

const heldBack = join(root, 'packages/safety/data/held-back');
const shownWorst = 25;

/** Measures the watch on folders of labelled texts and prints what came out. */
export async function evaluateSafety({
  folders,
  card,
}: {
  readonly folders: readonly string[];
  readonly card: boolean;
}): Promise<void> {
  const rows = (folders.length === 0 ? [heldBack] : folders).flatMap((folder) => readEvaluationRows(folder));
  const modelFile = (name: string): Uint8Array => readFileSync(join(root, 'packages/safety/model', name));
  const ears = { model: parseModel(modelFile('risk.bin')), sense: parseSense(modelFile('sense.bin')) };
  const reader = createReader(ears);
  await using encoder = createSentenceEncoder({
    clock: systemClock(),
    patience: 2 ** 31 - 1,
    ...(wantsEar(ears.sense) && { learnt: parseEar(modelFile('ear.bin')) }),
  });
  const read = await readAll(rows, { reader, encoder });
  const table = markdown([
    ['number', 'measured', 'goal'],
    ...measure(read).map(({ name, value, goal }) => [name, value, goal]),
  ]);
  const measured = [`Reader \`${reader.version}\`, ${countsOf(rows)}.`, '', table, '', confusions(read)].join(
    '\n',
  );
  console.log(measured);
  if (card) writeCard(join(root, 'docs/watch-card.md'), measured);
  else console.log(`\n${worst(read, shownWorst, folders.length > 0 && !folders.includes(heldBack))}`);
}

function countsOf(rows: readonly EvaluationRow[]): string {
  return `${rows.length} texts in ${new Set(rows.map(({ file }) => file)).size} files; counts, shares and their 95 % Wilson intervals`;
}
