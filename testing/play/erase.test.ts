import { expect, test } from 'vitest';
import { ada, ben, openPlayhouse } from './playhouse.ts';

test('erasing a player removes their sessions and destroys their key, and leaves everybody else alone', async () => {
  await using house = await openPlayhouse();
  const { play, journal } = house;
  const [adventure] = play.adventures();
  const start = { adventure: adventure?.id ?? '' };
  const mine = await play.start(ada, start);
  await play.start(ada, start);
  const theirs = await play.start(ben, start);

  await play.erase(ada);

  expect(await play.sessions(ada)).toStrictEqual([]);
  expect(await journal.read(ada.tenant, mine.id)).toStrictEqual([]);
  expect((await journal.find({ tenant: ada.tenant, person: ada.player }))?.wrapped).toHaveLength(0);
  await expect(play.start(ada, start)).rejects.toMatchObject({ code: 'play/player-erased', status: 410 });
  expect((await play.session(ben, theirs.id)).id).toBe(theirs.id);
});
