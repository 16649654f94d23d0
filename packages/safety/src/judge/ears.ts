import type { RiskModel } from '../model/risk-model.ts';
import type { SenseModel } from '../sense/sense-model.ts';

/** What the reader needs of the trained layer. */
export type HeardModel = Pick<RiskModel, 'version' | 'thresholds' | 'scoreEach'>;

/** The trained layers: one over words, and perhaps one over the sense of a sentence. */
export interface Ears {
  readonly model: HeardModel;
  readonly sense?: SenseModel | undefined;
}
