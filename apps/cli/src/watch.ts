import { once } from 'node:events';
import { createReader, rankSelfHarm, type Reader, type RiskInput, type RiskModel } from '@lamplight/safety';
import { composeRiskModel } from '@lamplight/server';
import { noMoreWords, readArguments, UsageError } from './arguments.ts';
import { linesOf } from './lines-of.ts';
import { watchInput } from './watch-input.ts';

const usage = 'lamplight watch --json [--explain] < file';

/**
 * Reads one text a line and answers with one JSON object a line. `score` says how much the text is about suicide or
 * self-harm, 0 to 1, to rank texts by. Lines that are not quite right are named on the standard error, and the exit
 * code is then 1; they are answered like all others.
 */
export async function watch(args: readonly string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, explain: { type: 'boolean' } } as const;
  const { values, positionals } = readArguments(args, options, usage);
  noMoreWords(positionals, usage);
  if (values.json !== true) throw new UsageError(`It answers in JSON only, so say --json.\nUsage: ${usage}`);
  const model = await composeRiskModel();
  const reader = createReader({ model });
  const layers = { reader, model, explain: values.explain === true };
  let failed = false;
  let number = 0;
  for await (const line of linesOf(process.stdin)) {
    number++;
    const { input, complaint } = watchInput(line);
    await print(`${JSON.stringify(answerTo(input, layers))}\n`);
    if (complaint === null) continue;
    failed = true;
    console.error(`Line ${number} ${complaint}.`);
  }
  return failed ? 1 : 0;
}

interface Layers {
  readonly reader: Reader;
  readonly model: RiskModel;
  readonly explain: boolean;
}

function answerTo(input: RiskInput, { reader, model, explain }: Layers): Readonly<Record<string, unknown>> {
  const explanation = explain ? reader.explain(input) : null;
  const reading = explanation?.reading ?? reader.read(input);
  const { level, kind, who, imminence, reasons, language } = reading;
  const score = Math.round(rankSelfHarm(model, input.text, reading) * 10_000) / 10_000;
  const answer = { level, kind, who, imminence, reasons, score, language };
  return explanation === null ? answer : { ...answer, findings: explanation.findings };
}

/** Waits where whoever reads the answers is slower than the reader. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
