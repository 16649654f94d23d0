import { createHash } from 'node:crypto';
import { sayClauses } from '../../packages/safety/src/judge/stretches.ts';
import { readableClauses } from '../../packages/safety/src/normalise/readable-clauses.ts';
import type { Clause } from '../../packages/safety/src/normalise/split-clauses.ts';
import type { TrainingRow } from './read-rows.ts';
import { type Targets, targetsOf } from './targets-of.ts';

/** A row as training sees it. */
export interface PreparedRow {
  readonly row: TrainingRow;
  /** What the reader would hand to the model. */
  readonly clauses: readonly string[];
  /** What the reader would hand to the sentence encoder. */
  readonly said: string;
  readonly targets: Targets;
  /** In which part of the cross-validation it is measured; -1 for sentences of templates, which only teach. */
  readonly fold: number;
  /**
   * The same for what judges an encoder's vectors. It says nothing about `fold`, so that what is left of the texts when the
   * encoder learnt from some of those parts can be divided again.
   */
  readonly layerFold: number;
  /** It is one sentence of a quiet text: it teaches, and the whole text is measured. */
  readonly isPart: boolean;
}

/**
 * Prepares rows. A text that is grave in one scene and play in another says nothing without the scene, so it teaches no
 * head anything: what it is worth is only measured, for the ear that hears the scene as well.
 */
export function prepareRows(rows: readonly TrainingRow[], folds: number): PreparedRow[] {
  const seen = new Map<string, Set<boolean>>();
  for (const row of rows) {
    const key = letters(row.text);
    seen.set(key, (seen.get(key) ?? new Set()).add(isGrave(row)));
  }
  const whole = rows.map((row) => {
    const { clauses } = readableClauses(row.text);
    const prepared = {
      row,
      ...heardAs(clauses),
      targets: seen.get(letters(row.text))?.size === 1 ? targetsOf(row) : {},
      ...foldsOf(row, folds),
      isPart: false,
    };
    return { prepared, clauses };
  });
  return [
    ...whole.map(({ prepared }) => prepared),
    ...whole.flatMap(({ prepared, clauses }) => partsOf(prepared, clauses)),
  ];
}

function heardAs(clauses: readonly Clause[]): Pick<PreparedRow, 'clauses' | 'said'> {
  return { clauses: clauses.map(({ text }) => text), said: sayClauses(clauses) };
}

// Shorter ones are not heard by themselves.
const fewestLetters = 14;

/** Messages are heard sentence by sentence as well, and of a quiet text every sentence is quiet. */
function partsOf(whole: PreparedRow, clauses: readonly Clause[]): PreparedRow[] {
  const { row, targets } = whole;
  const isQuiet = row.file.startsWith('own/') && row.level === 0 && row.label !== 'injection';
  if (!isQuiet || clauses.length < 2 || Object.keys(targets).length === 0) return [];
  return clauses
    .filter(({ text }) => text.length >= fewestLetters)
    .map((clause) => ({ ...whole, ...heardAs([clause]), isPart: true }));
}

// What sentences of a template are worth is seen on other sentences; play is measured too, since there is no end of it.
function isMeasured({ file }: TrainingRow): boolean {
  return !file.startsWith('templates/') || file === 'templates/play-commands.jsonl';
}

function isGrave({ level = 0, label }: TrainingRow): boolean {
  return level >= 2 || label === 'injection';
}

/** Both sides of a minimal pair, sentences of one template, and the same words in another spelling, lie in one part. */
function foldsOf(row: TrainingRow, folds: number): Pick<PreparedRow, 'fold' | 'layerFold'> {
  if (!isMeasured(row)) return { fold: -1, layerFold: -1 };
  const key = row.pair === undefined ? letters(row.text) : `${row.file}:${row.pair}`;
  const [first = 0, second = 0] = createHash('sha256').update(key).digest();
  return { fold: first % folds, layerFold: second % folds };
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}]/gu, '');
}
