import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TellingAbout } from '@lamplight/safety';

/** A telling that somebody wrote to try the gate, and for which player it is meant. */
export interface TriedTelling {
  readonly kind: string;
  readonly text: string;
  readonly about: TellingAbout;
}

/** One line of a file; what is missing is a player who is well and wants to meet everything. */
interface Row {
  readonly kind: string;
  readonly text: string;
  readonly level?: 0 | 1 | 2;
  readonly rating?: 'everyone' | 'teen' | 'mature';
  readonly lines?: readonly string[];
}

/** The tellings of a file in this folder, as a model's prose. */
export function readTellings(file: string): readonly TriedTelling[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): TriedTelling => {
      const { kind, text, level = 0, rating = 'mature', lines = [] } = JSON.parse(line) as Row;
      const limits = { rating, intensity: 'full' as const, lines: [...lines], veils: [] };
      return { kind, text, about: { level, source: 'model', limits } };
    });
}
