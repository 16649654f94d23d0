export type { SqliteJournal, SqliteJournalOptions } from './sqlite-journal.ts';
export { createSqliteJournal } from './sqlite-journal.ts';
export type { SqliteAlertBook, SqliteAlertBookOptions } from './sqlite-alert-book.ts';
export { createSqliteAlertBook } from './sqlite-alert-book.ts';
export { copyDatabase, faultOfDatabase } from './copy-database.ts';
