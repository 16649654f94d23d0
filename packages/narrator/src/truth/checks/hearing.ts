import type { Alignment } from '../aligned/align.ts';
import type { Gap } from '../aligned/gaps.ts';
import type { Retold } from '../aligned/retold.ts';
import type { Bounds } from '../bounds.ts';
import type { Claim, Reading } from '../reading/claim.ts';
import type { Near } from '../told/claims-of.ts';
import type { Told } from '../told/told.ts';
import type { TruthCode } from '../truth.ts';

/** A sentence in its place, with all that it is checked against. */
export interface Hearing {
  readonly bounds: Bounds;
  readonly told: Told;
  readonly reading: Reading;
  /** Where the author has its words. */
  readonly alignment: Alignment;
  readonly gaps: readonly Gap[];
  /** The claims that retell one of the author's. */
  readonly retellings: ReadonlyMap<Claim, Retold>;
  /** The sentence as it came, in one spelling. */
  readonly text: string;
  /** Forms of the words of the sentence before it. */
  readonly before: ReadonlySet<string>;
}

/** What is wrong with a sentence. */
export interface Wrong {
  readonly code: TruthCode;
  readonly because: string;
}

export type Check = (hearing: Hearing) => Wrong | undefined;

export function wrong(code: TruthCode, because: string): Wrong {
  return { code, because };
}

export function isAmong(bases: readonly string[], words: Near): boolean {
  return bases.some((base) => words.has(base));
}

/** Whether the author had words of both kinds in one sentence. */
export function toldTogether({ sentences }: Told, one: readonly string[], other: readonly string[]): boolean {
  return sentences.some((forms) => isAmong(one, forms) && isAmong(other, forms));
}
