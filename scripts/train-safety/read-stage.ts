import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene } from '../../packages/safety/src/judge/scene-text.ts';
import { type DataFile, readRows, type TrainingRow } from './read-rows.ts';

/** What only the ear for scenes learns from. */
export interface Stage {
  /** Texts in their scenes. Without these most would say too much, so nothing that hears words alone learns them. */
  readonly texts: readonly TrainingRow[];
  /** Scenes of adventures, in which other texts are put that have nothing to do with them. */
  readonly told: readonly Scene[];
  readonly files: readonly DataFile[];
}

/** Reads what is committed below the folder of the data, in the order of names and lines. */
export function readStage(folder: string): Stage {
  const { rows, files } = readRows(folder, ['staged']);
  const file = 'scenes/told.jsonl';
  const text = readFileSync(join(folder, file), 'utf8');
  const told = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Scene);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { texts: rows, told, files: [...files, { file, sha256, rows: told.length }] };
}
