import type { RunReport } from '../observe/run-report.ts';
import type { Description } from './describe.ts';
import { type Fate, fatesOf } from './fate.ts';

/** What is drawn of a step, before anybody has decided how drawings are written. */
export interface Picture {
  /** Names it in the drawing: letters and digits. */
  readonly id: string;
  /** What is written in it, line by line. */
  readonly lines: readonly string[];
  /** How it went in the run that is drawn; `null` where none is. */
  readonly state: Fate['state'] | null;
  readonly steps: readonly Picture[];
  /** What leads from each step in it to the next. */
  readonly arrows: 'then' | 'else' | null;
}

/** Kinds whose steps come one after another, and kinds whose steps stand in for one another. */
const arrowsOf: Readonly<Record<string, 'then' | 'else'>> = {
  sequence: 'then',
  saga: 'then',
  fallback: 'else',
};

/** Lays out a description, and a run on it. */
export function pictureOf(root: Description, report: RunReport | null): Picture {
  const fates = report === null ? null : fatesOf(root, report);
  let count = 0;
  const draw = (step: Description): Picture => {
    const id = `n${count}`;
    count += 1;
    const fate = fates?.get(step) ?? null;
    return {
      id,
      lines: [...titleOf(step), ...(fate?.lines ?? [])],
      state: fate?.state ?? null,
      steps: step.steps.map(draw),
      arrows: arrowsOf[step.kind] ?? null,
    };
  };
  return draw(root);
}

/** All of a picture, the outer ones first. */
export function everyPicture(picture: Picture): Picture[] {
  return [picture, ...picture.steps.flatMap(everyPicture)];
}

function titleOf({ kind, name, role }: Description): string[] {
  const title = role === null || role === name ? name : `${role}: ${name}`;
  return kind === 'step' || kind === name ? [title] : [title, kind];
}
