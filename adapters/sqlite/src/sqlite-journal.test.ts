import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journalConformance } from '../../../testing/journal-conformance.ts';
import { playerRecordsConformance } from '../../../testing/player-records-conformance.ts';
import { wrappedKeysConformance } from '../../../testing/wrapped-keys-conformance.ts';
import { createSqliteJournal } from './index.ts';
import { storeFailure } from './store-failure.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-sqlite-'));
});
afterAll(() => rm(folder, { recursive: true }));

function freshPath(): string {
  files += 1;
  return join(folder, `${files}`, 'journal.sqlite');
}

journalConformance('SQLite in a file', async () => createSqliteJournal({ path: freshPath() }));
journalConformance('SQLite in memory', async () => createSqliteJournal({ path: ':memory:' }));
playerRecordsConformance('SQLite', async () => createSqliteJournal({ path: freshPath() }));
wrappedKeysConformance('SQLite', async () => createSqliteJournal({ path: freshPath() }));

describe('opening a journal', () => {
  test('finds what an earlier one has kept', async () => {
    const path = freshPath();
    await using first = createSqliteJournal({ path });
    await first.add({ tenant: 'local', person: 'ada', wrappedBy: 1, wrapped: Uint8Array.of(1) });
    await first[Symbol.asyncDispose]();

    await using second = createSqliteJournal({ path });
    expect(await second.find({ tenant: 'local', person: 'ada' })).toBeDefined();
  });

  test('refuses a file that is no database, and leaves it as it is', async () => {
    const path = join(folder, 'letter.txt');
    await writeFile(path, 'Dear Mara, '.repeat(500));
    expect(() => createSqliteJournal({ path })).toThrow(
      expect.objectContaining({ code: 'journal/damaged', retryable: false }),
    );
    expect(() => createSqliteJournal({ path })).toThrow(`${path} is not a journal`);
    expect(await readFile(path, 'utf8')).toBe('Dear Mara, '.repeat(500));
  });

  test('refuses the database of another program', () => {
    const path = join(folder, 'other.sqlite');
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    expect(() => createSqliteJournal({ path })).toThrow(`${path} is a database of another program`);
  });

  test('says which folder cannot be made', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    expect(() => createSqliteJournal({ path: join(file, 'data', 'journal.sqlite') })).toThrow(
      expect.objectContaining({
        code: 'journal/unavailable',
        message: expect.stringContaining(join(file, 'data')),
      }),
    );
  });
});

describe('opening a journal only to read', () => {
  test('works beside the process that writes', async () => {
    const path = freshPath();
    await using writer = createSqliteJournal({ path });
    await using reader = createSqliteJournal({ path, readOnly: true });
    await writer.add({ tenant: 'local', person: 'ada', wrappedBy: 1, wrapped: Uint8Array.of(1) });
    expect(await reader.find({ tenant: 'local', person: 'ada' })).toBeDefined();
  });

  test('refuses to write', async () => {
    const path = freshPath();
    await createSqliteJournal({ path })[Symbol.asyncDispose]();
    await using reader = createSqliteJournal({ path, readOnly: true });
    await expect(reader.confirm('tell', 1)).rejects.toThrow('read-only');
  });

  test('makes no journal where there is none', () => {
    const path = freshPath();
    expect(() => createSqliteJournal({ path, readOnly: true })).toThrow(`There is no journal at ${path}`);
  });
});

test('writes that arrive together cost one commit, and a failing one among them fails alone', async () => {
  await using journal = createSqliteJournal({ path: freshPath() });
  const key = (person: string) => ({ tenant: 'local', person, wrappedBy: 1, wrapped: Uint8Array.of(1) });
  const settled = await Promise.allSettled([
    journal.add(key('ada')),
    journal.add({ ...key('bo'), wrappedBy: 1.5 }),
    journal.add(key('cy')),
  ]);
  expect(settled.map(({ status }) => status)).toStrictEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(journal.commits()).toBe(1);
  expect(await journal.find(key('bo'))).toBeUndefined();
  expect(await journal.find(key('cy'))).toStrictEqual(key('cy'));
});

test('a destroyed key leaves no trace in any file', async () => {
  const path = freshPath();
  await using journal = createSqliteJournal({ path });
  const wrapped = Buffer.from('a-wrapped-key-to-be-destroyed');
  const owner = { tenant: 'local', person: 'ada', wrappedBy: 1 };
  const onDisk = async () =>
    (await Promise.all([path, `${path}-wal`].map((file) => readFile(file)))).some((bytes) =>
      bytes.includes(wrapped),
    );

  await journal.add({ ...owner, wrapped });
  expect(await onDisk()).toBe(true);
  await journal.replace({ ...owner, wrapped: new Uint8Array() });
  expect(await onDisk()).toBe(false);
});

test('a removed record leaves no trace in any file', async () => {
  const path = freshPath();
  await using journal = createSqliteJournal({ path });
  const body = Buffer.from('a-sealed-plan-that-is-to-be-removed');
  const ada = { tenant: 'local', person: 'ada' };
  const onDisk = async () =>
    (await Promise.all([path, `${path}-wal`].map((file) => readFile(file)))).some((bytes) =>
      bytes.includes(body),
    );

  await journal.addRecord(ada, { name: 'safety-plan', version: 1, at: 1, body });
  expect(await onDisk()).toBe(true);
  await journal.removeRecords(ada, 'safety-plan');
  expect(await onDisk()).toBe(false);
});

test('a full disk is told in words that help', () => {
  const database = new DatabaseSync(':memory:');
  database.exec('CREATE TABLE notes (text TEXT); PRAGMA max_page_count = 2;');
  let failure: unknown;
  try {
    database.exec('INSERT INTO notes VALUES (hex(zeroblob(100000)))');
  } catch (error) {
    failure = storeFailure(error, '/data/journal.sqlite');
  }
  expect(failure).toMatchObject({
    code: 'journal/unavailable',
    retryable: true,
    message: expect.stringMatching(/^The disk that holds \/data\/journal\.sqlite is full\. Free some space/),
  });
});
