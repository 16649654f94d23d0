import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ada, ben, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { shore } from './shore.ts';
import { temporaryFolder } from './temporary-folder.ts';

const aDay = 24 * 60 * 60 * 1000;

test('a session has the name that its player gave it, in the list, in itself, and after a restart', async () => {
  const house = await openPlayhouse({ path: join(await temporaryFolder(), 'journal.db') });
  const { id, say } = await playAlong(house.play);
  expect((await house.play.sessions(ada))[0]).toMatchObject({ name: null, line: 'Quay' });
  expect(await house.play.rename(ada, id, { key: 'n1', name: 'With Mara' })).toMatchObject({
    name: 'With Mara',
  });
  await say('in');
  const later = await house.reopen();
  expect((await later.play.sessions(ada))[0]).toMatchObject({ id, name: 'With Mara', line: 'Shed' });
  expect(await later.play.session(ada, id)).toMatchObject({ name: 'With Mara', turn: 1 });
  expect(await later.play.transcript(ada, id)).toMatchObject({ name: 'With Mara' });
  expect((await later.play.replay(ada, id)).differences).toStrictEqual([]);
  await later.play.rename(ada, id, { key: 'n2', name: null });
  expect((await later.play.sessions(ada))[0]?.name).toBeNull();
  await later[Symbol.asyncDispose]();
});

test('the same key names once; another name under it is refused, and so is a key that played a turn', async () => {
  await using house = await openPlayhouse();
  const { id, say } = await playAlong(house.play);
  const asked = { key: 'n1', name: 'One' };
  await house.play.rename(ada, id, asked);
  const { sequence } = await house.play.session(ada, id);
  expect(await house.play.rename(ada, id, asked)).toMatchObject({ name: 'One' });
  expect((await house.play.session(ada, id)).sequence).toBe(sequence);
  await expect(house.play.rename(ada, id, { key: 'n1', name: 'Two' })).rejects.toMatchObject({
    code: 'play/key-reused',
  });
  const turn = await say('look');
  await expect(house.play.rename(ada, id, { key: turn.key ?? '', name: 'Two' })).rejects.toMatchObject({
    code: 'play/key-reused',
  });
  const played = house.play.interact(ada, id, { key: 'n1', text: 'look' });
  await expect(played).rejects.toMatchObject({ code: 'play/key-reused' });
});

test('a name that reads as a cry for help is answered with care, and nothing is named', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  const named = house.play.rename(ada, id, { key: 'n', name: 'I want to kill myself' });
  await expect(named).rejects.toMatchObject({
    code: 'play/care-first',
    care: { level: expect.any(Number) },
    cause: { code: 'play/session-not-named' },
  });
  expect((await house.play.session(ada, id)).name).toBeNull();
});

test('what is kept of a name and a line cannot be read without the player’s key', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  await house.play.rename(ada, id, { key: 'n', name: 'Telltale' });
  const row = await house.journal.session(ada.tenant, id);
  expect(new TextDecoder().decode(row?.card ?? undefined)).not.toMatch(/Telltale|Quay/);
  const entries = await house.journal.read(ada.tenant, id);
  expect(entries.map(({ body }) => new TextDecoder().decode(body)).join()).not.toContain('Telltale');
});

test('a recap says where, what changed, what waits and the last words, from the journal alone', async () => {
  await using house = await openPlayhouse();
  const { id, sayAll } = await playAlong(house.play);
  await sayAll('take lamp', 'in', 'open box', 'take key', 'out', 'drop letter', 'yes');
  const recap = await house.play.recap(ada, id);
  expect(recap).toMatchObject({ session: id, title: 'The *Island*', name: null, turn: 6 });
  expect(recap.sentences[0]).toMatch(/^You are here: Quay; it is 16:30 \(/);
  expect(recap.sentences).toContain('Lately you came to Shed for the first time.');
  expect(recap.sentences).toContain('You have the brass key and the lamp now.');
  expect(recap.sentences).toContain('Your score went up by 1.');
  expect(recap.sentences.at(-1)).toMatch(/^The last words: “(?!Your score|Done|New in)/);
  expect(recap.sentences.join()).not.toContain('*');
  expect((await house.play.replay(ada, id)).differences).toStrictEqual([]);
});

test('a recap leaves out what was typed, and holds at the beginning and after the end', async () => {
  await using house = await openPlayhouse();
  const { id, say, sayAll } = await playAlong(house.play);
  expect((await house.play.recap(ada, id)).sentences.length).toBeGreaterThan(0);
  await say('I want to kill myself tonight');
  expect(JSON.stringify(await house.play.recap(ada, id))).not.toContain('tonight');
  await sayAll(
    'in',
    'open box',
    'take key',
    'out',
    'unlock gate with key',
    'open gate',
    'north',
    'touch bell',
  );
  expect((await house.play.recap(ada, id)).sentences[0]).toBe('The story has ended: The bell has rung.');
  expect((await house.play.sessions(ada))[0]?.line).toBe('The end: The bell has rung');
});

test('a removed session comes back within its time, and is destroyed with all its words afterwards', async () => {
  let now = Date.UTC(2026, 0, 1);
  await using house = await openPlayhouse({ needs: { clock: { now: () => now } } });
  const { play, journal } = house;
  const { id, say } = await playAlong(play);
  const { hash } = await say('take lamp');
  const removed = await play.remove(ada, id);
  expect(removed).toStrictEqual({
    id,
    title: 'The *Island*',
    name: null,
    removedAt: '2026-01-01T00:00:00.000Z',
    restorableUntil: '2026-01-08T00:00:00.000Z',
  });
  expect(await play.sessions(ada)).toStrictEqual([]);
  expect(await play.removedSessions(ada)).toStrictEqual([removed]);
  await expect(say('look')).rejects.toMatchObject({ code: 'play/session-removed' });
  now += 3 * aDay;
  expect(await play.remove(ada, id)).toStrictEqual(removed);
  expect(await play.tidy()).toBe(0);
  await play.restore(ada, id);
  expect(await play.restore(ada, id)).toMatchObject({ id, turn: 1 });
  expect((await play.session(ada, id)).hash).toBe(hash);
  expect((await play.replay(ada, id)).differences).toStrictEqual([]);

  await play.remove(ada, id);
  now += 7 * aDay;
  await expect(play.restore(ada, id)).rejects.toMatchObject({ code: 'play/no-session' });
  expect(await play.removedSessions(ada)).toStrictEqual([]);
  expect(await play.tidy()).toBe(1);
  expect(await journal.read(ada.tenant, id)).toStrictEqual([]);
  expect(await journal.session(ada.tenant, id)).toBeUndefined();
});

test('nobody removes, restores or names the session of somebody else', async () => {
  await using house = await openPlayhouse({ stories: [shore] });
  const { id } = await playAlong(house.play, 'shore');
  const tries = [
    () => house.play.remove(ben, id),
    () => house.play.destroy(ben, id),
    () => house.play.rename(ben, id, { key: 'x', name: 'Mine' }),
    () => house.play.recap(ben, id),
  ];
  for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'play/no-session' });
  await house.play.remove(ada, id);
  await expect(house.play.restore(ben, id)).rejects.toMatchObject({ code: 'play/no-session' });
});

test('erasing everything is immediate, also for what was removed and could still come back', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  await house.play.remove(ada, id);
  await house.play.erase(ada);
  expect(await house.journal.read(ada.tenant, id)).toStrictEqual([]);
  expect(await house.play.removedSessions(ada)).toStrictEqual([]);
});
