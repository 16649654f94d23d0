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
  /** What leads from one of them to another. */
  readonly arrows: readonly Arrow[];
}

export interface Arrow {
  readonly from: Picture;
  readonly to: Picture;
  /** Whether it is the usual way, or one for when something has failed. */
  readonly isUsual: boolean;
}

/** Kinds whose steps come one after another, and kinds whose steps stand in for one another. */
const isUsualIn: Readonly<Record<string, boolean>> = { sequence: true, saga: true, fallback: false };

/** Lays out a description, and a run on it. */
export function pictureOf(root: Description, report: RunReport | null): Picture {
  const fates = report === null ? null : fatesOf(root, report);
  let count = 0;
  const draw = (step: Description): Picture => {
    const id = `n${count}`;
    count += 1;
    const fate = fates?.get(step) ?? null;
    const steps = step.steps.map(draw);
    return {
      id,
      lines: [...titleOf(step), ...(fate?.lines ?? [])],
      state: fate?.state ?? null,
      steps,
      arrows: arrowsIn(step, steps),
    };
  };
  return draw(root);
}

function arrowsIn({ kind, steps }: Description, pictures: readonly Picture[]): Arrow[] {
  const isUsual = isUsualIn[kind];
  if (isUsual === undefined) return [];
  const arrows: Arrow[] = [];
  let from: Picture | undefined;
  for (const [at, to] of pictures.entries()) {
    // What undoes a step leads nowhere: the one after it comes after the step.
    const isDetour = steps[at]?.role === 'compensation';
    if (from !== undefined) arrows.push({ from, to, isUsual: isUsual && !isDetour });
    if (!isDetour) from = to;
  }
  return arrows;
}

/** All of a picture, the outer ones first. */
export function everyPicture(picture: Picture): Picture[] {
  return [picture, ...picture.steps.flatMap(everyPicture)];
}

function titleOf({ kind, name, role }: Description): string[] {
  const title = role === null || role === name ? name : `${role}: ${name}`;
  return kind === 'step' || kind === name ? [title] : [title, kind];
}
