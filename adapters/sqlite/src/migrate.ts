import type { DatabaseSync } from 'node:sqlite';
import { JournalError } from '@lamplight/ports';
import type { Migration } from './migration.ts';
import { shippedMigrations } from './migration.ts';

/**
 * Brings the tables to this version of the program: every migration that was not applied yet, in the order of
 * their names, all in one transaction. Refuses a database whose applied migrations are not the shipped ones.
 */
export function migrate(database: DatabaseSync, path: string, shipped = shippedMigrations()): void {
  if (pendingMigrations(database, path, shipped).length === 0) return;

  database.exec('BEGIN IMMEDIATE');
  try {
    database.exec(
      'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, sha256 TEXT NOT NULL) STRICT',
    );
    const record = database.prepare('INSERT INTO migrations (name, sha256) VALUES (?, ?)');
    // Asked again under the lock: another process may have been faster.
    for (const migration of pendingMigrations(database, path, shipped)) {
      database.exec(migration.sql);
      record.run(migration.name, migration.sha256);
    }
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/** Refuses a database that {@link migrate} would have to change, without changing it. */
export function checkMigrations(database: DatabaseSync, path: string): void {
  const [pending] = pendingMigrations(database, path, shippedMigrations());
  if (!pending) return;
  throw new JournalError(
    'journal/incompatible',
    `The journal ${path} was made by an older version (it lacks ${pending.name}). Start the server once to update it.`,
  );
}

function pendingMigrations(database: DatabaseSync, path: string, shipped: readonly Migration[]): Migration[] {
  const applied = appliedMigrations(database, path);
  for (const [index, { name, sha256 }] of applied.entries()) {
    const expected = shipped[index];
    if (expected?.name !== name) {
      throw new JournalError(
        'journal/incompatible',
        `The journal ${path} has the migration ${name}, which this version does not have in that place. ` +
          'Run the version that made it, or a newer one.',
      );
    }
    if (expected.sha256 !== sha256) {
      throw new JournalError(
        'journal/incompatible',
        `The migration ${name} was changed after it had been applied to ${path}. ` +
          'Put the original file back and write the change as a new migration.',
      );
    }
  }
  return shipped.slice(applied.length);
}

function appliedMigrations(database: DatabaseSync, path: string): { name: string; sha256: string }[] {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  if (tables.length === 0) return [];
  if (!tables.some(({ name }) => name === 'migrations')) {
    throw new JournalError(
      'journal/damaged',
      `${path} is a database of another program. Move it away, or point DATA_DIR to another folder.`,
    );
  }
  return database
    .prepare('SELECT name, sha256 FROM migrations ORDER BY name')
    .all()
    .map(({ name, sha256 }) => ({ name: String(name), sha256: String(sha256) }));
}
