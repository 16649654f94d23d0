import { createHash } from 'node:crypto';
import { isRead } from '../train-safety/measured-rows.ts';
import type { PreparedRow } from '../train-safety/prepare-rows.ts';

/** So many of the parts of the cross-validation, from the first on, teach the encoder; the last judges it. */
const teaching = 4;
// Of texts that nobody read one by one, each such many: one tweet is much like another.
const everyOther = 6;

/** Whether the encoder learns from a text, by itself or in its scene. */
export function teachesEar(prepared: PreparedRow): boolean {
  return !prepared.isPart && isKnownInScenes(prepared);
}

/**
 * Whether the encoder learnt from a text, or from the one that it is a sentence of. On such texts nothing must be
 * weighed: it is surer of what it learnt than of all that it will ever be told.
 */
export function isKnownToEar(prepared: PreparedRow): boolean {
  return prepared.row.context === undefined && isKnownInScenes(prepared);
}

/** The same for the encoder with what it learnt of scenes, which begins with what it learnt without them. */
export function isKnownInScenes(prepared: PreparedRow): boolean {
  const { row, fold, isPart } = prepared;
  if (fold === -1 || fold >= teaching || row.file.startsWith('templates/')) return false;
  if (isPart || isRead(prepared)) return true;
  const drawn = createHash('sha256').update(row.text).digest()[0] ?? 0;
  return drawn % everyOther === 0;
}
