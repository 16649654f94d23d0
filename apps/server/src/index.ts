export type { AuthorDesk } from './author/author-desk.ts';
export { type AuthorHouse, composeAuthorHouse } from './compose-author.ts';
export {
  composeKeyRotation,
  composePlayhouse,
  composeReader,
  composeStories,
  composeStory,
  composeTrial,
  homeTenant,
  type Playhouse,
  readAdventureFolder,
} from './compose.ts';
export { composeLock } from './compose-lock.ts';
export type { BackupManifest } from './backup-manifest.ts';
export { composeBackup } from './compose-backup.ts';
export { composeContactsTrial, composeWatchLog, type TrialOfContact } from './compose-escalation.ts';
export { composeBackupCheck, composeRestore } from './compose-restore.ts';
export { composeEars, composeEncoder } from './compose-watch.ts';
export { type Config, ConfigError, readConfig } from './config.ts';
export { watchKeyFile } from './escalation-key.ts';
export { describeFinding } from './describe-finding.ts';
export type { Stories } from './stories.ts';
