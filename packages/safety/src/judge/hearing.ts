import type { ModelScores, ModelThresholds } from '../model/risk-model.ts';
import type { Stretch } from './stretches.ts';

/** What was heard of one stretch, and from which probability on it counts. */
export interface Hearing {
  readonly stretch: Stretch;
  readonly scores: ModelScores;
  readonly thresholds: ModelThresholds;
  /** What the other ear makes of it, and how grave that must find it before a story stops. */
  readonly beside?: { readonly scores: ModelScores; readonly least: number };
}

/** What words and sense make of a stretch together. */
export type HeardTogether = Required<Hearing>;

/** What finds most that is grave; nothing of nothing. */
export function gravestOf<Heard extends Pick<Hearing, 'scores'>>(heard: readonly Heard[]): Heard | undefined {
  return heard.toSorted((a, b) => b.scores.grave - a.scores.grave)[0];
}

/** Whether it hears so little that is grave that what a phrase only guesses may be none. @param times so much less */
export function isDoubtful({ scores, thresholds }: Hearing, times = 1): boolean {
  return scores.grave * times < thresholds.doubt;
}
