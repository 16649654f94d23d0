export { type CacheSettings, usualCaching } from './cache/cache-settings.ts';
export { createNarratorCache, type NarratorCache } from './cache/narrator-cache.ts';
export { createProposer, type ProposerNeeds } from './game-master/create-proposer.ts';
export { findWay, isTried, type WayAsk } from './game-master/find-way.ts';
export { givesAway, type NewProse } from './game-master/gives-away.ts';
export type { ProposalKind } from './game-master/proposal-kind.ts';
export {
  type Proposal,
  type ProposalAsk,
  type ProposalStep,
  type Proposed,
  type Proposer,
  ProposerError,
  type Standpoint,
} from './game-master/proposer.ts';
export { type Beginning, beginningSchema, type Trial, trialSchema } from './game-master/trial.ts';
export { chapterDue } from './memory/chapter-due.ts';
export {
  type Chapter,
  type ChapterAsk,
  type Chronicler,
  type ChroniclerNeeds,
  createChronicler,
} from './memory/create-chronicler.ts';
export type { Remembered } from './memory/remembered.ts';
export type { Attempted, SentPart } from './tell/attempted.ts';
export { createNarrator, type NarratorNeeds } from './tell/create-narrator.ts';
export type { Gate, Released } from './tell/gate.ts';
export { writtenShare } from './tell/left-of.ts';
export { NarratorError } from './tell/narrator-error.ts';
export { type NarratorSettings, usualNarration } from './tell/narrator-settings.ts';
export type { Narrator, TellingAsk, TellingPart, TellingPurpose } from './tell/narrator.ts';
export type { TruthCheck, Verdict } from './tell/truth-check.ts';
export type { Bounds, Changes, Named, Secret, Standing } from './truth/bounds.ts';
export { boundsOf, type BoundsAsk } from './truth/bounds-of.ts';
export { createTruth } from './truth/create-truth.ts';
export type { Truth, TruthCode, TruthRefusal, TruthVerdict } from './truth/truth.ts';
export type { Present, SceneView, Speaker } from './view/scene-view.ts';
export { type SpeakerAsk, viewScene, type ViewAsk } from './view/view-scene.ts';
