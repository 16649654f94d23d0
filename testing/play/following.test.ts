import { getEventListeners } from 'node:events';
import { join } from 'node:path';
import { localBus } from '@lamplight/adapter-system';
import type { Notice } from '@lamplight/contracts';
import type { Growth, Play } from '@lamplight/play';
import type { Bus } from '@lamplight/ports';
import { expect, test } from 'vitest';
import { ada, openPlayhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A real bus that counts who listens. */
function countingBus(): Bus<Growth> & { listening: number } {
  const bus = localBus<Growth>();
  const counting = {
    listening: 0,
    publish: (channel: string, growth: Growth) => bus.publish(channel, growth),
    subscribe(channel: string, listener: (growth: Growth) => void) {
      const unsubscribe = bus.subscribe(channel, listener);
      counting.listening += 1;
      let subscribed = true;
      return () => {
        if (subscribed) counting.listening -= 1;
        subscribed = false;
        unsubscribe();
      };
    },
  };
  return counting;
}

async function hear(notices: AsyncIterable<Notice>, until: number): Promise<Notice[]> {
  const heard: Notice[] = [];
  for await (const notice of notices) {
    heard.push(notice);
    if (notice.sequence === until) break;
  }
  return heard;
}

const follow = (play: Play, id: string, after: number): Promise<AsyncIterable<Notice>> =>
  play.follow(ada, id, after, new AbortController().signal);

test('who follows hears everything once and in order: what was, and what comes', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const { id, say } = await playAlong(play);
  const first = await say('look');
  const hearing = hear(await follow(play, id, 0), 8);
  const late = hear(await follow(play, id, 2), 8);
  const turns = [
    await say('take lamp'),
    await say('xyzzy'),
    await play.retell(ada, id),
    await play.takeBack(ada, id, { turns: 1 }),
  ];
  await play.openBranch(ada, id, { name: 'b', at: 0 });
  await play.chooseBranch(ada, id, 'main');
  const heard = await hearing;
  expect(heard.map(({ kind }) => kind)).toStrictEqual([
    'session-started',
    'turn-played',
    'turn-played',
    'turn-played',
    'turn-retold',
    'turns-taken-back',
    'branch-opened',
    'branch-chosen',
  ]);
  expect(heard.map(({ sequence }) => sequence)).toStrictEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(heard.slice(1, 6).map(({ turn }) => turn)).toStrictEqual([first, ...turns]);
  expect(await late).toStrictEqual(heard.slice(2));
});

test('what is heard at once is what the journal keeps, to the letter', async () => {
  const house = await openPlayhouse({ path: join(await temporaryFolder(), 'journal.db') });
  const { play } = house;
  const { id, say } = await playAlong(play);
  const live: Notice[] = [];
  const read = async (): Promise<void> => {
    live.push(...(await play.notices(ada, id, live.length, 100)));
  };
  await read();
  for (const words of ['look', 'take lamp', 'xyzzy', 'retell']) {
    await say(words);
    await read();
  }
  await play.openBranch(ada, id, { name: 'b', at: 0 });
  await read();
  await using again = await house.reopen();
  expect(JSON.stringify(live)).toBe(JSON.stringify(await again.play.notices(ada, id, 0, 100)));
});

test('nobody misses anything while many play at once and listeners come and go', async () => {
  await using house = await openPlayhouse();
  const { play } = house;
  const all = await Promise.all(Array.from({ length: 8 }, () => playAlong(play)));
  const rounds = 40;
  const heard = all.flatMap(({ id }) =>
    [0, 1].map(async (after) => hear(await follow(play, id, after), rounds + 1)),
  );
  await Promise.all(
    all.map(async ({ say }) => {
      for (let round = 0; round < rounds; round += 1) await say('wait');
    }),
  );
  for (const notices of await Promise.all(heard)) {
    const [first = 0] = notices.map(({ sequence }) => sequence);
    expect(notices.map(({ sequence }) => sequence)).toStrictEqual(
      Array.from({ length: rounds + 2 - first }, (_, index) => index + first),
    );
  }
}, 20_000);

test('a long session is read page by page', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  for (let count = 0; count < 300; count += 1) await house.play.chooseBranch(ada, id, 'main');
  expect(await hear(await follow(house.play, id, 0), 301)).toHaveLength(301);
}, 20_000);

test('who claims to have heard more than there is is told so', async () => {
  await using house = await openPlayhouse();
  const { id } = await playAlong(house.play);
  await expect(follow(house.play, id, 2)).rejects.toMatchObject({ code: 'play/no-such-turn' });
});

test('after ten thousand followers who left in every way, nobody listens any more', async () => {
  const bus = countingBus();
  await using house = await openPlayhouse({ needs: { bus } });
  const { play } = house;
  const { id } = await playAlong(play);
  const shared = new AbortController();
  let ended = 0;
  for (let count = 0; count < 10_000; count += 1) {
    const own = new AbortController();
    const signal = count % 2 ? shared.signal : own.signal;
    const notices = (await play.follow(ada, id, 0, signal))[Symbol.asyncIterator]();
    // One hangs up before it asked, one in the middle, one while it waits, and one never says goodbye.
    if (count % 4 === 0) own.abort();
    await notices.next();
    if (count % 4 === 1) await notices.return?.();
    if (count % 4 === 2) {
      const waiting = notices.next();
      own.abort();
      ended += (await waiting).done === true ? 1 : 0;
    }
    if (count % 4 === 3 && count < 9_996) await notices.return?.();
  }
  expect(ended).toBe(2500);
  expect(bus.listening).toBe(1);
  expect(getEventListeners(shared.signal, 'abort')).toHaveLength(1);
  shared.abort();
  expect(bus.listening).toBe(0);
  expect(getEventListeners(shared.signal, 'abort')).toHaveLength(0);
}, 60_000);

test('who follows a session that is removed is let go', async () => {
  const bus = countingBus();
  await using house = await openPlayhouse({ needs: { bus } });
  const { id } = await playAlong(house.play);
  const hearing = hear(await follow(house.play, id, 0), 99);
  await house.play.session(ada, id);
  await house.play.remove(ada, id);
  expect((await hearing).map(({ sequence }) => sequence)).toStrictEqual([1]);
  expect(bus.listening).toBe(0);
});
