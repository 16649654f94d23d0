import type { AnyStep, InputOf, OutputOf, Step } from '../step.ts';

/** A step of a saga of whatever input and output. */
export interface AnyPart {
  readonly do: AnyStep;
  readonly undo?: AnyStep;
  readonly undoWithin?: number;
}

export type LastOf<Parts extends readonly AnyPart[]> = Parts extends readonly [
  ...unknown[],
  infer Final extends AnyPart,
]
  ? Final
  : never;

/** Every part that does not take what the one before it gives becomes one that does, so that the fault is shown there. */
export type FittingParts<Parts extends readonly AnyPart[]> = {
  readonly [At in keyof Parts]: At extends keyof Before<Parts>
    ? Before<Parts>[At] extends AnyPart
      ? Fitting<Parts[At], OutputOf<Before<Parts>[At]['do']>>
      : Fitting<Parts[At], InputOf<Parts[At]['do']>>
    : Parts[At];
};

interface Fitting<Part extends AnyPart, Given> {
  readonly do: Given extends InputOf<Part['do']> ? Part['do'] : Step<Given, unknown>;
  readonly undo?: Step<{ readonly input: Given; readonly output: OutputOf<Part['do']> }, unknown>;
  readonly undoWithin?: number;
}

/** The same list moved on by one place, so that each part stands where its neighbour was. */
type Before<Parts extends readonly AnyPart[]> = readonly [null, ...Parts];
