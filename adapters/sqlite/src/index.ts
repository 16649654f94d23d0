export type { FolderLock } from './lock-folder.ts';
export { lockFolder } from './lock-folder.ts';
export type { SqliteJournal, SqliteJournalOptions } from './sqlite-journal.ts';
export { createSqliteJournal } from './sqlite-journal.ts';
