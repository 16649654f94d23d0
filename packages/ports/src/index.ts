export type { Alerts } from './alerts.ts';
export type { Asset, Assets } from './assets.ts';
export type { Bus } from './bus.ts';
export type { Clock } from './clock.ts';
export type { Deadlines } from './deadlines.ts';
export type { DurableTask, DurableWork } from './durable-work.ts';
export { DurableWorkError } from './durable-work.ts';
export type { Ids } from './ids.ts';
export type {
  Append,
  Appended,
  AuditRecord,
  IdempotencyKey,
  Journal,
  JournalEntry,
  OutboxMessage,
  OutboxRow,
  SessionRow,
  Snapshot,
  WrittenSession,
} from './journal.ts';
export { JournalError } from './journal.ts';
export type {
  FailedCall,
  JsonSchema,
  LanguageModel,
  LanguageModelFault,
  ModelAnswer,
  ModelCard,
  ModelEnd,
  ModelMessage,
  ModelPiece,
  ModelPrice,
  ModelRequest,
  ModelTier,
  ModelUsage,
  ModelWitness,
  ToolCall,
  ToolResult,
} from './language-model.ts';
export { freeOfCharge, LanguageModelError } from './language-model.ts';
export type { KeptTexts } from './kept-texts.ts';
export type { PlayerRecord, PlayerRecords } from './player-records.ts';
export type { Opinion, SecondOpinion } from './second-opinion.ts';
export { SecondOpinionError } from './second-opinion.ts';
export type { SaidInScene, Sentence, SentenceEncoder } from './sentence-encoder.ts';
export { SentenceEncoderError } from './sentence-encoder.ts';
export type { Keyring, Owner, Vault, WrappedKey, WrappedKeys } from './vault.ts';
export { VaultError } from './vault.ts';
export type { Watchdog } from './watchdog.ts';
export { WatchdogError } from './watchdog.ts';
