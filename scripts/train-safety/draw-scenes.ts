import { createHash } from 'node:crypto';
import type { Scene } from '../../packages/safety/src/judge/scene-text.ts';
import type { TrainingRow } from './read-rows.ts';

/**
 * Puts texts without a scene into those of others, so that what is plain in itself stays plain wherever it is said: of
 * these texts each such many, the same ones every time, half of them into scenes of adventures. Level 2 is left out: there
 * the scene says too much.
 *
 * @param told scenes of adventures
 */
export function drawScenes(
  staged: readonly TrainingRow[],
  told: readonly Scene[],
  everyOther: number,
): (row: TrainingRow) => Scene | null {
  const scenes = staged.flatMap(({ context }) => context ?? []);
  // What is typed in a story is typed where one is told.
  const stories = staged.flatMap(({ label, context }) => (label === 'fiction' ? (context ?? []) : []));
  return ({ text, label, level, context }) => {
    if (context !== undefined || level === 2 || drawn(text) % everyOther !== 0) return null;
    const written = label === 'fiction' ? stories : scenes;
    const from = drawn(`whose scene for ${text}`) % 2 === 0 && told.length > 0 ? told : written;
    return from[drawn(`scene of ${text}`) % from.length] ?? null;
  };
}

function drawn(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32LE(0);
}
