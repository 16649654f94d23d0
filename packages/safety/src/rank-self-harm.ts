import type { Reading } from './reading.ts';

// How sure a text is about self-harm, by the level at which the rules heard it.
const heard: Readonly<Record<Reading['level'], number>> = { 0: 0, 1: 0.3, 2: 0.6, 3: 0.9, 4: 0.95 };

/** How much a text is about suicide or self-harm, with the trained layers and the rules as two witnesses. */
export function rankSelfHarm(about: number, { kind, level }: Reading): number {
  const byRules = kind === 'self-harm' ? heard[level] : 0;
  return 1 - (1 - about) * (1 - byRules);
}
