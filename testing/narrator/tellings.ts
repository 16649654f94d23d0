import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A telling that somebody wrote to try the truth check, and the moment that it tells of; see `moments.ts`. */
export interface TriedTelling {
  readonly moment: string;
  readonly text: string;
  /** In which way it is false; `null` for an honest one. */
  readonly family: string | null;
}

/** The tellings of a file in this folder. */
export function readTellings(file: string): readonly TriedTelling[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): TriedTelling => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own file, which a test counts
      const {
        moment,
        text,
        family = null,
      } = JSON.parse(line) as Omit<TriedTelling, 'family'> & {
        readonly family?: string;
      };
      return { moment, text, family };
    });
}
