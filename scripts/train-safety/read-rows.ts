import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Scene } from '../../packages/safety/src/judge/scene-text.ts';
import { expandTemplate, type WordLists } from './expand-template.ts';

/** One labelled text of the committed data. */
export interface TrainingRow {
  readonly text: string;
  readonly label: string;
  readonly level?: number;
  readonly source: string;
  /** The two sides of a minimal pair share it. */
  readonly pair?: string;
  /** It is about suicide or self-harm, whatever its label. */
  readonly about?: boolean;
  /** Where it was said. */
  readonly context?: Scene;
  /** The data file it stood in: `own/…`, `public/…`, `templates/…` or `staged/…`. */
  readonly file: string;
}

/** A data file as the model's provenance names it. */
export interface DataFile {
  readonly file: string;
  readonly sha256: string;
  readonly rows: number;
}

const learntByAll = ['own', 'public', 'templates'];

/**
 * Reads every committed row below a folder, in the order of names and lines.
 *
 * @param parts the folders in it, by default those from which all learn
 */
export function readRows(
  folder: string,
  parts: readonly string[] = learntByAll,
): {
  readonly rows: readonly TrainingRow[];
  readonly files: readonly DataFile[];
} {
  const rows: TrainingRow[] = [];
  const files: DataFile[] = [];
  const lists = JSON.parse(readFileSync(join(folder, 'templates/lists.json'), 'utf8')) as WordLists;
  for (const file of dataFiles(folder, parts)) {
    const bytes = readFileSync(join(folder, file));
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    const read = text
      .split('\n')
      .map((line, at) => ({ line, at }))
      .filter(({ line }) => line.trim() !== '')
      .flatMap(({ line, at }) => readLine(line, lists, file, at + 1));
    rows.push(...read);
    // Of what was packed: another version of the packer writes other bytes for the same rows.
    files.push({ file, sha256: createHash('sha256').update(text).digest('hex'), rows: read.length });
  }
  return { rows, files };
}

function dataFiles(folder: string, parts: readonly string[]): string[] {
  return parts.flatMap((part) => {
    const path = join(folder, part);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => /\.jsonl(?:\.gz)?$/.test(name))
      .toSorted()
      .map((name) => `${part}/${name}`);
  });
}

function readLine(line: string, lists: WordLists, file: string, number: number): TrainingRow[] {
  const where = `${file}:${number}`;
  let row: Record<string, unknown>;
  try {
    row = JSON.parse(line) as Record<string, unknown>;
  } catch (cause) {
    throw new Error(`${where} is not JSON; a row is {"text", "label", "source", …}.`, { cause });
  }
  const { text, template, many, label, level, source, pair, about, context } = row;
  if (typeof (text ?? template) !== 'string' || typeof label !== 'string') {
    throw new Error(`${where} needs "label", and "text" or "template".`);
  }
  const rest = {
    label,
    ...(typeof level === 'number' ? { level } : {}),
    source: typeof source === 'string' ? source : 'own',
    ...(typeof pair === 'string' ? { pair } : {}),
    ...(about === 'self-harm' ? { about: true } : {}),
    ...(context === undefined ? {} : { context: context as Scene }),
    file,
  };
  if (typeof text === 'string') return [{ text, ...rest }];
  const texts = expandTemplate(String(template), lists, { most: Number(many ?? 1), where });
  return texts.map((written) => ({ text: written, ...rest, pair: where }));
}
