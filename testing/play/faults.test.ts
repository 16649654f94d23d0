import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SqliteJournal } from '@lamplight/adapter-sqlite';
import { type Journal, JournalError } from '@lamplight/ports';
import { expect, test } from 'vitest';
import { island, islandChanged } from './island.ts';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A journal whose next append fails: before it wrote anything, or after it did and before it could say so. */
function failingJournal(): {
  readonly around: (journal: SqliteJournal) => Journal;
  fail: 'before' | 'after' | null;
} {
  const control = {
    fail: null as 'before' | 'after' | null,
    around: (journal: SqliteJournal): Journal => ({
      ...journal,
      async append(append) {
        const { fail } = control;
        control.fail = null;
        if (fail === 'before') throw new JournalError('journal/unavailable', 'The disk is full.');
        const done = await journal.append(append);
        if (fail === 'after') throw new JournalError('journal/unavailable', 'The disk went away.');
        return done;
      },
    }),
  };
  return control;
}

for (const fail of ['before', 'after'] as const) {
  test(`when the journal fails ${fail} it wrote, the same key leads to exactly one turn`, async () => {
    const control = failingJournal();
    await using house = await openPlayhouse({ around: control.around });
    const { play } = house;
    const { id, say } = await playAlong(play);
    await say('look');
    control.fail = fail;
    const lost = play.interact(ada, id, { key: 'k', text: 'take lamp' });
    await expect(lost).rejects.toMatchObject({ code: 'journal/unavailable' });
    expect((await play.session(ada, id)).turn).toBe(fail === 'before' ? 1 : 2);
    const answer = await play.interact(ada, id, { key: 'k', text: 'take lamp' });
    expect(answer).toMatchObject({ turn: 2, sequence: 3 });
    expect(await play.session(ada, id)).toMatchObject({ turn: 2, sequence: 3, hash: answer.hash });
    expect((await play.replay(ada, id)).differences).toStrictEqual([]);
  });

  test(`when the journal fails ${fail} it wrote a take-back, the next turn stands on what is in the journal`, async () => {
    const control = failingJournal();
    await using house = await openPlayhouse({ around: control.around });
    const { id, say, sayAll } = await playAlong(house.play);
    await sayAll('take lamp', 'in');
    control.fail = fail;
    await expect(house.play.takeBack(ada, id, { turns: 1 })).rejects.toMatchObject({
      code: 'journal/unavailable',
    });
    const { hash, turn } = await say('wait');
    expect(turn).toBe(fail === 'before' ? 3 : 2);
    expect(await house.play.session(ada, id)).toMatchObject({ hash, turn });
    expect((await house.play.replay(ada, id)).differences).toStrictEqual([]);
  });
}

test('a writer that was overtaken by another one gives way, and stands on the truth the next time', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using one = await openPlayhouse({ path });
  const { id, say } = await playAlong(one.play);
  await say('look');
  // An entry stands where this writer does not expect one.
  const rows = new DatabaseSync(path);
  rows.exec(`UPDATE journal_entries SET sequence = 3 WHERE sequence = 2`);
  await expect(say('in')).rejects.toMatchObject({ code: 'play/busy', retryable: true });
  rows.exec(`UPDATE journal_entries SET sequence = 2 WHERE sequence = 3`);
  rows.close();
  expect(await say('in')).toMatchObject({ outcome: 'done', turn: 2, sequence: 3 });
  expect((await one.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('replay finds a changed event, a changed body and a missing entry', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using house = await openPlayhouse({ path });
  const { play, keyring } = house;
  const { id, sayAll } = await playAlong(play);
  await sayAll('take lamp', 'in', 'take red bead', 'out');
  expect(await play.replay(ada, id)).toStrictEqual({ session: id, points: 5, differences: [] });
  const rows = new DatabaseSync(path);
  const put = rows.prepare('UPDATE journal_entries SET body = ? WHERE stream = ? AND sequence = ?');
  const entries = await house.journal.read(ada.tenant, id);
  const found = async (): Promise<string[]> =>
    (await play.replay(ada, id)).differences.map(({ sequence, what }) => `${sequence} ${what}`);

  // Somebody with the key moves the bead to another taker, and cannot hide it from the chain or the hash.
  const fourth = entries[3]?.body ?? new Uint8Array();
  const plain = keyring.open(fourth, `entry/${id}/4`);
  put.run(keyring.seal(plain.replaceAll('"thing":"red"', '"thing":"blue"'), `entry/${id}/4`), id, 4);
  const differences = await found();
  expect(differences).toContain('4 chain-broken');
  expect(differences).toContain('4 state-differs');
  expect(differences).toContain('5 state-differs');

  // Somebody without it flips a bit.
  put.run(fourth.with(fourth.length - 1, (fourth.at(-1) ?? 0) ^ 1), id, 4);
  expect(await found()).toStrictEqual(['4 chain-broken', '4 entry-unreadable']);
  put.run(fourth, id, 4);
  expect(await found()).toStrictEqual([]);

  rows.prepare('DELETE FROM journal_entries WHERE stream = ? AND sequence = 3').run(id);
  rows.close();
  expect(await found()).toContain('4 chain-broken');
});

test('a damaged snapshot does no harm: the state is worked out from the events', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  const house = await openPlayhouse({ path });
  const { id, sayAll } = await playAlong(house.play);
  await sayAll(...Array.from({ length: 60 }, (_, index) => (index % 2 ? 'take lamp' : 'drop lamp')));
  const session = await house.play.session(ada, id);
  const rows = new DatabaseSync(path);
  expect(rows.prepare('UPDATE journal_snapshots SET body = zeroblob(64)').run().changes).toBe(1);
  rows.close();
  await using later = await house.reopen();
  expect(await later.play.session(ada, id)).toStrictEqual(session);
});

test('replay finds a snapshot that does not hold what the events lead to', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using house = await openPlayhouse({ path });
  const { id, sayAll } = await playAlong(house.play);
  await sayAll(...Array.from({ length: 50 }, () => 'wait'));
  const [snapshot] = await house.journal.snapshots(ada.tenant, id);
  const about = `snapshot/${id}/50`;
  const plain = house.keyring.open(snapshot?.body ?? new Uint8Array(), about);
  const rows = new DatabaseSync(path);
  rows
    .prepare('UPDATE journal_snapshots SET body = ?')
    .run(house.keyring.seal(plain.replace('"seed":7', '"seed":8'), about));
  rows.close();
  const { differences } = await house.play.replay(ada, id);
  expect(differences).toMatchObject([{ sequence: 50, what: 'snapshot-differs' }]);
});

test('a destroyed session is gone from every table but the audit, and from memory', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  await using house = await openPlayhouse({ path });
  const { play } = house;
  const gone = await playAlong(play);
  const stays = await playAlong(play);
  await gone.sayAll(...Array.from({ length: 50 }, () => 'wait'));
  await stays.say('look');
  const opening = play.session(ada, gone.id);
  await play.destroy(ada, gone.id);
  await opening;
  await expect(play.session(ada, gone.id)).rejects.toMatchObject({ code: 'play/no-session' });
  await expect(gone.say('look')).rejects.toMatchObject({ code: 'play/no-session' });
  const rows = new DatabaseSync(path, { readOnly: true });
  const tables = rows
    .prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name LIKE 'journal%'`)
    .all();
  const holding = tables
    .map(({ name }) => String(name))
    .filter((name) => {
      const columns = rows.prepare(`SELECT * FROM ${name}`).all();
      return columns.some((row) => Object.values(row).includes(gone.id));
    });
  rows.close();
  expect(tables.length).toBeGreaterThan(5);
  expect(holding).toStrictEqual(['journal_audit']);
  expect(await stays.say('look')).toMatchObject({ turn: 2 });
  expect((await play.sessions(ada)).map(({ id }) => id)).toStrictEqual([stays.id]);
});

test('an adventure whose texts were changed goes on; one that lost a thing in use says so and can still be read', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  const house = await openPlayhouse({ path });
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('take lamp', 'in', 'drop lamp');
  const before = await house.play.session(ada, id);
  const transcript = await house.play.transcript(ada, id);

  const second = await house.reopen([islandChanged({ content: 'island-2' })]);
  expect((await second.play.session(ada, id)).hash).toBe(before.hash);
  await expect(second.play.retell(ada, id)).rejects.toMatchObject({ code: 'play/adventure-changed' });
  expect(await second.play.interact(ada, id, { key: 'n', text: 'take it' })).toMatchObject({
    outcome: 'unclear',
  });
  expect(await second.play.interact(ada, id, { key: 'm', text: 'take lamp' })).toMatchObject({
    outcome: 'done',
    turn: 4,
  });
  const { differences } = await second.play.replay(ada, id);
  expect(new Set(differences.map(({ what }) => what))).toStrictEqual(new Set(['adventure-changed']));
  await second.play.takeBack(ada, id, { turns: 1 });

  const third = await second.reopen([islandChanged({ content: 'island-3', without: 'lamp' })]);
  const refused = { code: 'play/adventure-changed', status: 409 };
  await expect(third.play.session(ada, id)).rejects.toMatchObject(refused);
  await expect(third.play.interact(ada, id, { key: 'l', text: 'look' })).rejects.toMatchObject(refused);
  expect((await third.play.transcript(ada, id)).passages).toStrictEqual(transcript.passages);
  expect((await third.play.replay(ada, id)).differences.map(({ what }) => what)).toContain('state-differs');
  expect(await third.play.sessions(ada)).toMatchObject([{ id, turn: 3 }]);

  const fourth = await third.reopen([{ ...island, id: 'elsewhere' }]);
  await expect(fourth.play.session(ada, id)).rejects.toMatchObject({ code: 'play/no-adventure' });
  expect((await fourth.play.transcript(ada, id)).title).toBe('island');
  await fourth.play.remove(ada, id);
  expect(await fourth.play.sessions(ada)).toStrictEqual([]);
  await fourth[Symbol.asyncDispose]();
});
