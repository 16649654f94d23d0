export {
  type Alert,
  alertSchema,
  type AlertState,
  alertStateSchema,
  type OwnAlert,
  ownAlertSchema,
} from './alert.ts';
export {
  type AuthorFinding,
  authorFindingSchema,
  type AuthorNews,
  authorNewsSchema,
  type AuthorSheet,
  authorSheetSchema,
  type AuthorView,
  authorViewSchema,
} from './author-view.ts';
export { type CareLanguage, careLanguages, careLanguageSchema } from './care-language.ts';
export { type Care, careSchema, type Resource, resourceSchema } from './care.ts';
export {
  type ContentSummary,
  contentSummarySchema,
  type Intensity,
  intensitySchema,
  type Limits,
  limitsSchema,
  type Rating,
  ratingSchema,
  type ShownTopic,
  shownTopicSchema,
  type Topic,
  topicSchema,
} from './limits.ts';
export {
  type Fact,
  type FactKind,
  factKindSchema,
  factSchema,
  type JournalQuery,
  journalQuerySchema,
  type KeptNote,
  keptNoteSchema,
  type Note,
  type NoteChange,
  noteChangeSchema,
  noteSchema,
  type NoteWrite,
  noteWriteSchema,
  type PlayerJournal,
  playerJournalSchema,
} from './journal.ts';
export {
  type MapPlace,
  mapPlaceSchema,
  mapSchema,
  type MapWay,
  mapWaySchema,
  type Travelling,
  travellingSchema,
  type WorldMap,
} from './map.ts';
export { isFreeOfCharge, mostForRead } from './free-of-charge.ts';
export { type Preferences, preferencesSchema } from './preferences.ts';
export { type Problem, problemSchema } from './problem.ts';
export { fillLine, type ProgramLine, programLines, type SaidByProgram } from './program-lines.ts';
export { type CheckOut, checkOutSchema, type Tool, toolSchema } from './check-out.ts';
export { type LimitsChange, limitsChangeSchema, type SafetyAct, safetyActSchema } from './safety-act.ts';
export {
  type KeptPlan,
  keptPlanSchema,
  type PlanSave,
  planSaveSchema,
  type PlanStepId,
  planStepIds,
  type SafetyPlan,
  safetyPlanSchema,
} from './safety-plan.ts';
export { type Offer, offerSchema, type Scene, type SceneEntity, sceneSchema } from './scene.ts';
export {
  type AdventureSummary,
  adventureSummarySchema,
  type Branch,
  type BranchNode,
  branchNodeSchema,
  branchOpenSchema,
  branchSchema,
  branchTreeSchema,
  type Notice,
  noticeSchema,
  type Recap,
  recapSchema,
  type RemovedSession,
  removedSessionSchema,
  type Passage,
  passageSchema,
  type Session,
  type Retell,
  retellSchema,
  type SessionList,
  sessionListSchema,
  sessionNameSchema,
  type SessionRename,
  sessionRenameSchema,
  sessionSchema,
  type SessionStart,
  sessionStartSchema,
  type SessionSummary,
  sessionSummarySchema,
  type TakeBack,
  takeBackSchema,
} from './session.ts';
export { type Standing, standingSchema } from './standing.ts';
export {
  askSchema,
  type ClientMessage,
  clientMessageSchema,
  type Hello,
  helloSchema,
  type ServerMessage,
  serverMessageSchema,
  type StreamAsk,
  streamProtocol,
} from './stream.ts';
export { backAfter, type StreamClose, streamCloses } from './stream-close.ts';
export { type CommandReading, readingSchema } from './reading.ts';
export {
  type Roll,
  rollSchema,
  type Why,
  type WhyChange,
  whyChangeSchema,
  type WhyRule,
  whyRuleSchema,
  whySchema,
} from './why.ts';
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
export {
  type Describe,
  describeSchema,
  type Dialogue,
  dialogueSchema,
  type ModelList,
  type FirstModels,
  modelListSchema,
  type ModelSummary,
  modelSummarySchema,
  type Money,
  moneySchema,
  type ProposalEnd,
  type RetellHint,
  retellHintSchema,
  type Sent,
  sentSchema,
  type SessionVoice,
  sessionVoiceSchema,
  type Spent,
  spentSchema,
  type VoiceChange,
  voiceChangeSchema,
  type VoiceChoice,
  voiceChoiceSchema,
  type VoiceNote,
  voiceNoteSchema,
  type VoicePart,
  voicePartSchema,
} from './voice.ts';
export {
  type AdditionBeginning,
  type AdditionKind,
  additionKindSchema,
  additionBeginningSchema,
  type AdditionBoard,
  additionBoardSchema,
  type AdditionChoice,
  additionChoiceSchema,
  type AdditionOffer,
  additionOfferSchema,
  type AdditionProposal,
  additionProposalSchema,
  type AdditionWish,
  additionWishSchema,
  type TakenAddition,
  takenAdditionSchema,
} from './additions.ts';
export { whyNothingProposed } from './why-nothing-proposed.ts';
export { wordsOfCode } from './words-of-code.ts';
