import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createSqliteAlertBook } from '@lamplight/adapter-sqlite';
import type { BookedAlert } from '@lamplight/escalation';
import { expect, onTestFinished, test } from 'vitest';
import { alertBookConformance } from '../../../testing/alert-book-conformance.ts';

alertBookConformance('SQLite', async () => createSqliteAlertBook({ path: ':memory:' }));

const alert: BookedAlert = {
  id: 'a',
  ref: 'r',
  tenant: 'home',
  subject: 's',
  session: 'x',
  at: 1,
  level: 4,
  kind: 'medical',
  who: 'player',
  imminence: 'now',
  reasons: [],
};

async function somePath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-alerts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'alerts.db');
}

test('a book on the disk is still there when it is opened again, and is for this user alone', async () => {
  const path = await somePath();
  {
    await using book = createSqliteAlertBook({ path });
    await book.raise(alert, { type: 'raised', at: 1, told: 'care-team' });
    expect((await stat(path)).mode & 0o077).toBe(0);
  }
  await using again = createSqliteAlertBook({ path });
  expect(await again.unsettled()).toStrictEqual(['a']);
});

test('a book is read beside the one that writes it, and cannot be changed from there', async () => {
  const path = await somePath();
  await using book = createSqliteAlertBook({ path });
  await using beside = createSqliteAlertBook({ path, readOnly: true });
  await book.raise(alert, { type: 'raised', at: 1, told: 'care-team' });
  expect(await beside.read('a')).toBeDefined();
  await expect(beside.forget(9)).rejects.toMatchObject({ code: 'alert-book/unavailable', retryable: true });
});

test('a book that another program has locked says so at once, so that nobody waits with it', async () => {
  const path = await somePath();
  await using book = createSqliteAlertBook({ path });
  using other = new DatabaseSync(path);
  other.exec('BEGIN IMMEDIATE');
  const begun = performance.now();
  await expect(book.raise(alert, { type: 'raised', at: 1, told: 'care-team' })).rejects.toMatchObject({
    code: 'alert-book/unavailable',
  });
  expect(performance.now() - begun).toBeLessThan(1_000);
});

test('where there is no book, reading says how to make one', async () => {
  const path = await somePath();
  expect(() => createSqliteAlertBook({ path, readOnly: true })).toThrow('Start the server once to make it.');
});

test('what is no alert in the book is said to be damage', async () => {
  const path = await somePath();
  await using book = createSqliteAlertBook({ path });
  await book.raise(alert, { type: 'raised', at: 1, told: 'care-team' });
  const file = new DatabaseSync(path);
  file.exec(`UPDATE alerts SET body = '{"id":"a"}'`);
  file.close();
  await expect(book.read('a')).rejects.toMatchObject({ code: 'alert-book/damaged' });
});
