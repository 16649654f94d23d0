import { once } from 'node:events';
import { createReader, type Reader, type RiskInput } from '@lamplight/safety';
import { composeEars, composeEncoder, readConfig } from '@lamplight/server';
import { type SentenceEncoder, SentenceEncoderError } from '@lamplight/ports';
import { noMoreWords, readArguments, UsageError } from './arguments.ts';
import { linesOf } from './lines-of.ts';
import { watchInput } from './watch-input.ts';

const usage = 'lamplight watch --json [--explain] [--words] < file';

// Nobody waits for one answer of a file.
const longest = 2 ** 31 - 1;
const never = new AbortController().signal;
// While the encoder hears one line, the next few are prepared; each is answered as soon as those before it are.
const atOnce = 32;

/**
 * Reads one text a line and answers with one JSON object a line. `score` says how much the text is about suicide or
 * self-harm, 0 to 1, to rank texts by. With `--words` the sentence encoder is left out. Lines that are not quite right
 * are named on the standard error, and the exit code is then 1; they are answered like all others.
 */
export async function watch(args: readonly string[]): Promise<number> {
  const options = {
    json: { type: 'boolean' },
    explain: { type: 'boolean' },
    words: { type: 'boolean' },
  } as const;
  const { values, positionals } = readArguments(args, options, usage);
  noMoreWords(positionals, usage);
  if (values.json !== true) throw new UsageError(`It answers in JSON only, so say --json.\nUsage: ${usage}`);
  const ears = await composeEars();
  const reader = { ...createReader(ears), learnt: ears.learnt };
  const sentenceEncoder = values.words !== true && readConfig().sentenceEncoder;
  await using encoder = composeEncoder({ sentenceEncoder }, reader, longest);
  const layers = { reader, encoder, explain: values.explain === true };
  let failed = false;
  let number = 0;
  const answers: Promise<void>[] = [];
  for await (const line of linesOf(process.stdin)) {
    number++;
    const { input, complaint } = watchInput(line);
    const before = answers.at(-1);
    answers.push(answerInTurn(answerTo(input, layers), before));
    if (answers.length > atOnce) await answers.shift();
    if (complaint === null) continue;
    failed = true;
    console.error(`Line ${number} ${complaint}.`);
  }
  await Promise.all(answers);
  return failed ? 1 : 0;
}

async function answerInTurn(
  answer: Promise<Readonly<Record<string, unknown>>>,
  before: Promise<void> | undefined,
): Promise<void> {
  const [said] = await Promise.all([answer, before]);
  await print(`${JSON.stringify(said)}\n`);
}

interface Layers {
  readonly reader: Reader;
  readonly encoder: SentenceEncoder | undefined;
  readonly explain: boolean;
}

async function answerTo(given: RiskInput, layers: Layers): Promise<Readonly<Record<string, unknown>>> {
  const { reader, explain } = layers;
  const vectors = await vectorsOf(given, layers);
  const input = { ...given, vectors: vectors ?? [] };
  const explanation = explain ? reader.explain(input) : null;
  const { level, kind, who, imminence, reasons, language } = explanation?.reading ?? reader.read(input);
  const score = Math.round(reader.rank(input) * 10_000) / 10_000;
  const missed = vectors === null ? ['sense/unavailable'] : [];
  const answer = { level, kind, who, imminence, reasons: [...reasons, ...missed], score, language };
  return explanation === null ? answer : { ...answer, findings: explanation.findings };
}

/** What an input sounds like; where there is no saying, words alone are heard, and the reasons keep that. */
async function vectorsOf(
  input: RiskInput,
  { reader, encoder }: Layers,
): Promise<readonly Float32Array[] | null> {
  const sentences = encoder === undefined ? [] : reader.sentences(input);
  if (encoder === undefined || sentences.length === 0) return [];
  try {
    return await encoder.encode(sentences, never);
  } catch (error) {
    if (error instanceof SentenceEncoderError) return null;
    throw error;
  }
}

/** Waits where whoever reads the answers is slower than the reader. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}
