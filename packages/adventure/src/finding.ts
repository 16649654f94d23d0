/** Where something is written: a file of the adventure's folder, line and column counted from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column?: number;
}

/** Something about an adventure that its author should know. */
export interface Finding extends Spot {
  /** Stable `area/reason`. */
  readonly code: string;
  /** `error`: the adventure cannot be played as written; `warning`: it can, but probably not as meant. */
  readonly severity: 'error' | 'warning';
  /** One sentence: what is wrong. */
  readonly wrong: string;
  /** One sentence: what would be right. */
  readonly right: string;
}

/** An error at a spot. */
export function fault(spot: Spot, code: string, wrong: string, right: string): Finding {
  return { ...spot, code, severity: 'error', wrong, right };
}

/** A warning at a spot. */
export function doubt(spot: Spot, code: string, wrong: string, right: string): Finding {
  return { ...spot, code, severity: 'warning', wrong, right };
}

/** By file, then line; findings that say the same of the same line are told once. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const unique = new Map(findings.map((one) => [`${one.file}:${one.line} ${one.code} ${one.wrong}`, one]));
  return [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
