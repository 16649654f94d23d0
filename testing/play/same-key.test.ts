import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ada, ben, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

test('the same key gets the same answer byte for byte, also after a restart, whatever is said with it', async () => {
  const path = join(await temporaryFolder(), 'journal.db');
  const house = await openPlayhouse({ path });
  const { id } = await playAlong(house.play);
  const lines = [
    'look',
    'drop letter',
    'take the xyzzy',
    'I want to die tonight',
    'help me',
    'undo',
    'retell',
    'undo 9',
  ];
  const first: string[] = [];
  for (const text of lines)
    first.push(JSON.stringify(await house.play.interact(ada, id, { key: text, text })));
  const command = { verb: 'take', thing: 'lamp' };
  first.push(JSON.stringify(await house.play.interact(ada, id, { key: 'a command', command })));
  await using later = await house.reopen();
  const before = JSON.stringify(await later.play.session(ada, id));
  for (const [index, key] of [...lines, 'a command'].entries()) {
    expect(JSON.stringify(await later.play.interact(ada, id, { key, text: 'something else' }))).toBe(
      first[index],
    );
  }
  expect(JSON.stringify(await later.play.session(ada, id))).toBe(before);
});

test('the same key sent many times at once is played once', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => house.play.interact(ada, id, { key: 'once', text: 'take lamp' })),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect((await house.play.session(ada, id)).sequence).toBe(2);
});

test('a key of another session of the same player is refused and changes nothing; other players have keys of their own', async () => {
  await using house = await openPlayhouse();
  const [one, other] = [await playAlong(house.play), await playAlong(house.play)];
  await house.play.interact(ada, one.id, { key: 'k', text: 'take lamp' });
  const asked = house.play.interact(ada, other.id, { key: 'k', text: 'take lamp' });
  await expect(asked).rejects.toMatchObject({ code: 'play/key-used-elsewhere', status: 409 });
  expect((await house.play.session(ada, other.id)).turn).toBe(0);
  const bens = await house.play.start(ben, { adventure: 'island' });
  expect((await house.play.interact(ben, bens.id, { key: 'k', text: 'look' })).turn).toBe(1);
});

test('the same key sent to two sessions at once is played in one of them', async () => {
  await using house = await openPlayhouse();
  const sessions = [await playAlong(house.play), await playAlong(house.play)];
  const asked = await Promise.allSettled(
    sessions.map(({ id }) => house.play.interact(ada, id, { key: 'k', text: 'look' })),
  );
  expect(asked.map(({ status }) => status).toSorted()).toStrictEqual(['fulfilled', 'rejected']);
  const turns = await Promise.all(sessions.map(async ({ id }) => (await house.play.session(ada, id)).turn));
  expect(turns.toSorted((a, b) => a - b)).toStrictEqual([0, 1]);
});

test('inputs of one session that arrive together are played in their order, one after the other', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  const lines = ['take lamp', 'drop lamp', 'take lamp', 'in', 'drop lamp', 'take red bead', 'out', 'look'];
  const turns = await Promise.all(
    lines.map((text, key) => house.play.interact(ada, id, { key: `${key}`, text })),
  );
  expect(turns.map(({ outcome, turn, sequence }) => [outcome, turn, sequence])).toStrictEqual(
    lines.map((_, index) => ['done', index + 1, index + 2]),
  );
});

test('a session that gets far too much at once says so and stays as it is', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  const asked = await Promise.allSettled(
    Array.from({ length: 70 }, (_, key) => house.play.interact(ada, id, { key: `${key}`, text: 'wait' })),
  );
  const refused = asked.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(6);
  expect(refused[0]).toMatchObject({ reason: { code: 'play/busy', retryable: true } });
  expect((await house.play.session(ada, id)).turn).toBe(64);
  expect((await house.play.interact(ada, id, { key: '69', text: 'wait' })).turn).toBe(65);
});

test('sessions of others are not there, whoever asked first', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  const elsewhere = { tenant: 'away', player: ada.player };
  for (const who of [ben, elsewhere]) {
    const tries = [
      () => house.play.session(who, id),
      () => house.play.interact(who, id, { key: 'k', text: 'look' }),
      () => house.play.takeBack(who, id, { turns: 1 }),
      () => house.play.retell(who, id),
      () => house.play.transcript(who, id),
      () => house.play.replay(who, id),
      () => house.play.remove(who, id),
      () => house.play.follow(who, id, 0, new AbortController().signal),
    ];
    for (const attempt of tries)
      await expect(attempt()).rejects.toMatchObject({ code: 'play/no-session', status: 404 });
    expect(await house.play.sessions(who)).toStrictEqual([]);
  }
  expect((await house.play.session(ada, id)).turn).toBe(0);
});

test('taking back with a key that was answered before takes nothing more back', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const [adventure] = play.adventures();
  const { id } = await play.start(ada, { adventure: adventure?.id ?? '' });
  for (const key of ['a', 'b', 'c']) await play.interact(ada, id, { key, text: 'wait' });
  const first = await play.takeBack(ada, id, { turns: 1, key: 'back' });
  const again = await play.takeBack(ada, id, { turns: 1, key: 'back' });
  expect(JSON.stringify(again)).toBe(JSON.stringify(first));
  expect((await play.session(ada, id)).turn).toBe(2);
});

test('other words under a used key are read all the same: what is grave in them is answered with care and recorded', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const { id } = await playAlong(play);
  const first = await play.interact(ada, id, { key: 'k', text: 'take lamp' });
  await expect(play.interact(ada, id, { key: 'k', text: 'I want to kill myself' })).rejects.toMatchObject({
    code: 'play/care-first',
    care: { mode: 'stop' },
    cause: { code: 'play/key-reused', status: 409 },
  });
  const { sequence, passages, hash } = await play.session(ada, id);
  expect({ sequence, hash }).toStrictEqual({ sequence: 3, hash: first.hash });
  expect(passages.at(-1)).toMatchObject({ outcome: 'stopped', input: null, care: { mode: 'stop' } });
  expect(await play.interact(ada, id, { key: 'k', text: 'take lamp' })).toStrictEqual(first);
});

test('a grave input that is sent again gets its own answer, and graver words under its key get theirs', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const { id } = await playAlong(play);
  const first = await play.interact(ada, id, { key: 'k', text: 'I can’t go on' });
  expect(first.care?.level).toBe(2);
  expect(await play.interact(ada, id, { key: 'k', text: 'I can’t go on' })).toStrictEqual(first);
  await expect(play.interact(ada, id, { key: 'k', text: 'I took too many pills' })).rejects.toMatchObject({
    care: { level: 4 },
  });
});
