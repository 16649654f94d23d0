import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf, WatchInputError } from '../apps/cli/src/watch-input.ts';
import type { RiskInput } from '../packages/safety/src/index.ts';
import { labels } from './labels.ts';

/** A labelled text to be read. */
export interface EvaluationRow {
  readonly input: RiskInput;
  readonly label: string;
  readonly level: number;
  readonly who?: string;
  readonly imminence?: string;
  readonly file: string;
  readonly line: number;
}

/** A data file cannot be evaluated; the message names file and line. */
export class EvaluationDataError extends Error {
  readonly code = 'evaluation/data';
  readonly retryable = false;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EvaluationDataError';
  }
}

/**
 * Reads every `.jsonl` file of a folder, in the order of their names.
 *
 * @throws EvaluationDataError for a folder without such a file, a broken line or an unknown label
 */
export function readEvaluationRows(folder: string): EvaluationRow[] {
  const files = namesIn(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted();
  if (files.length === 0) throw new EvaluationDataError(`There is no .jsonl file in ${folder}.`);
  return files.flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .flatMap((text, at) => (text.trim() === '' ? [] : [readRow(text, file, at + 1)])),
  );
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (cause) {
    throw new EvaluationDataError(`There is no folder ${folder} that can be read.`, { cause });
  }
}

function readRow(json: string, file: string, line: number): EvaluationRow {
  const wrong = (what: string, cause?: unknown): EvaluationDataError =>
    new EvaluationDataError(`${file}:${line} ${what}.`, cause === undefined ? {} : { cause });
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch (cause) {
    throw wrong('is not JSON; a row is {"text", "label", "level"?, "context"?, "source"}', cause);
  }
  if (typeof row !== 'object' || row === null) throw wrong('is not an object; a row is {"text", "label", …}');
  const { text, label, level, context, who, imminence } = row as Readonly<Record<string, unknown>>;
  if (typeof text !== 'string') throw wrong('needs "text", a string');
  const known = typeof label === 'string' && Object.hasOwn(labels, label) ? labels[label] : undefined;
  if (typeof label !== 'string' || known === undefined) {
    throw wrong(`has the label ${JSON.stringify(label)}; known are ${Object.keys(labels).join(', ')}`);
  }
  if (level !== undefined && ![0, 1, 2, 3, 4].some((one) => one === level)) {
    throw wrong(`has the level ${JSON.stringify(level)}; it goes from 0 to 4`);
  }
  return {
    input: { text, ...contextIn(context, wrong) },
    label,
    level: typeof level === 'number' ? level : known.level,
    ...(typeof who === 'string' ? { who } : {}),
    ...(typeof imminence === 'string' ? { imminence } : {}),
    file,
    line,
  };
}

function contextIn(context: unknown, wrong: (what: string, cause: unknown) => EvaluationDataError) {
  try {
    return contextOf(context);
  } catch (error) {
    if (error instanceof WatchInputError)
      throw wrong(`has a "context" of no known form: ${error.message}`, error);
    throw error;
  }
}
