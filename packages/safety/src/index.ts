export { type CareOptions, careFor, careWhenUnavailable, helpNow } from './care-for.ts';
export { createWatch, type Screening, type ScreenedTelling, type Watch } from './create-watch.ts';
export type { WatchFault } from './guard.ts';
export { calmStepsToRest, carryRisk, type LingeringRisk, lingeringRiskSchema } from './lingering-risk.ts';
export {
  readerVersion,
  type Language,
  type Reading,
  readingSchema,
  type RiskKind,
  type RiskLevel,
} from './reading.ts';
export { readRisk } from './read-risk.ts';
export { createReader, type Reader, type RiskInput } from './create-reader.ts';
export type { ExplainedFinding, Explanation } from './explanation.ts';
export { ModelError } from './model/model-error.ts';
export { type LearntEar, parseEar, wantsEar } from './ear/parse-ear.ts';
export { parseModel } from './model/parse-model.ts';
export { parseSense } from './sense/parse-sense.ts';
export type { SenseModel } from './sense/sense-model.ts';
export type { ModelKind, ModelScores, ModelThresholds, RiskModel, WeighedWords } from './model/risk-model.ts';
export { readOwnResources, ResourcesError } from './resources/own-resources.ts';
export type { ResourceRow } from './resources/resource-rows.ts';
export { resourcesFor } from './resources/resources-for.ts';
export { staleResources } from './resources/stale-resources.ts';
export type { Screened } from './telling/screened.ts';
export type { StreamedTelling, TellingRefusal, TellingStream } from './telling/screen-stream.ts';
export type { TellingAbout, TellingSource } from './telling/telling-about.ts';
export type { TellingFault } from './telling/telling-fault.ts';
export { type InjectionReading, readInjection } from './injection/read-injection.ts';
export { weighOpinion } from './second-opinion/weigh-opinion.ts';
