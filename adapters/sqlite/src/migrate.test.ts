import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { shippedMigrations } from './migration.ts';

const first = migration('001-lamps.sql', 'CREATE TABLE lamps (name TEXT) STRICT;');
const second = migration('002-oil.sql', 'ALTER TABLE lamps ADD COLUMN oil INTEGER;');

describe('migrations', () => {
  test('are applied in order, and each only once', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'test', [first]);
    migrate(database, 'test', [first, second]);
    migrate(database, 'test', [first, second]);
    expect(columns(database, 'lamps')).toStrictEqual(['name', 'oil']);
  });

  test('are refused when an applied one was changed', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'test', [first]);
    const changed = migration(first.name, 'CREATE TABLE lamps (title TEXT) STRICT;');
    expect(() => migrate(database, 'test', [changed, second])).toThrow(
      expect.objectContaining({
        code: 'journal/incompatible',
        message: expect.stringContaining('001-lamps.sql was changed after it had been applied'),
      }),
    );
    expect(columns(database, 'lamps')).toStrictEqual(['name']);
  });

  test('are refused when an applied one is missing, as after going back to an older version', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'test', [first, second]);
    expect(() => migrate(database, 'test', [first])).toThrow('the migration 002-oil.sql, which this version');
    expect(() => migrate(database, 'test', [second])).toThrow('001-lamps.sql');
  });

  test('leave everything as it was when one fails', () => {
    const database = new DatabaseSync(':memory:');
    const broken = migration('002-broken.sql', 'CREATE TABLE oil (n INTEGER) STRICT; CREATE NONSENSE;');
    expect(() => migrate(database, 'test', [first, broken])).toThrow('syntax error');
    expect(columns(database, 'lamps')).toStrictEqual([]);
    migrate(database, 'test', [first, second]);
    expect(columns(database, 'lamps')).toStrictEqual(['name', 'oil']);
  });

  test('that are shipped make strict tables only', () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, 'test', shippedMigrations());
    const tables = database.prepare('PRAGMA table_list').all();
    const own = tables.filter(({ name }) => !String(name).startsWith('sqlite_'));
    expect(own.length).toBeGreaterThan(8);
    expect(own.filter(({ strict }) => strict !== 1)).toStrictEqual([]);
  });
});

function migration(name: string, sql: string): Migration {
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
}

function columns(database: DatabaseSync, table: string): unknown[] {
  return database
    .prepare(`PRAGMA table_info(${table})`)
    .all()
    .map(({ name }) => name);
}
