export { type Care, careSchema, type Resource, resourceSchema } from './care.ts';
export { type Problem, problemSchema } from './problem.ts';
export { type Offer, offerSchema, type Scene, type SceneEntity, sceneSchema } from './scene.ts';
export {
  type AdventureSummary,
  adventureSummarySchema,
  type Branch,
  branchOpenSchema,
  branchSchema,
  type Notice,
  noticeSchema,
  type Passage,
  passageSchema,
  type Session,
  type Retell,
  retellSchema,
  sessionSchema,
  type SessionStart,
  sessionStartSchema,
  type SessionSummary,
  sessionSummarySchema,
  type TakeBack,
  takeBackSchema,
} from './session.ts';
export { type Standing, standingSchema } from './standing.ts';
export { type Transcript, transcriptSchema } from './transcript.ts';
export {
  eventSchema,
  type Interaction,
  interactionSchema,
  type Outcome,
  outcomeSchema,
  type Telling,
  tellingSchema,
  type Turn,
  turnSchema,
  type WireEvent,
} from './turn.ts';
