import type { Reading } from '../reading.ts';
import { readableClauses } from '../normalise/readable-clauses.ts';
import type { RiskModel } from './risk-model.ts';

// How sure a text is about self-harm, by the level at which the rules heard it.
const heard: Readonly<Record<Reading['level'], number>> = { 0: 0, 1: 0.3, 2: 0.6, 3: 0.9, 4: 0.95 };

/**
 * How much a text is about suicide or self-harm, from 0 to 1, whoever is meant: the trained layer and the rules as
 * two witnesses. It ranks texts for people who read through many; it decides nothing for a player.
 */
export function rankSelfHarm(model: RiskModel, text: string, { kind, level }: Reading): number {
  const { aboutSelfHarm } = model.score(readableClauses(text).clauses.map((clause) => clause.text));
  const byRules = kind === 'self-harm' ? heard[level] : 0;
  return 1 - (1 - aboutSelfHarm) * (1 - byRules);
}
