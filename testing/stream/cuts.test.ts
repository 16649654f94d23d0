import { expect, test } from 'vitest';
import { openCrowd, playAll, tally } from './crowd.ts';
import { createFaultProxy } from './fault-proxy.ts';
import { openServer } from './open-server.ts';
import { seededLuck } from './seeded-luck.ts';

test('with connections cut after any number of bytes no message is lost, doubled or out of order', async () => {
  const [sessions, tabs, turns] = [8, 2, 50];
  await using server = await openServer();
  await using proxy = await createFaultProxy({
    target: () => server.port,
    luck: seededLuck(2026),
    most: 40_000,
  });
  const crowd = await openCrowd({
    http: async () => server.url,
    port: () => proxy.port,
    sessions,
    tabs,
    seed: 7,
  });
  await playAll(crowd, turns, 20_000);
  for (const { stream } of crowd) stream.leave();
  const clients = sessions * tabs;
  expect(tally(crowd, turns)).toStrictEqual({
    messages: clients * (turns + 1),
    lost: 0,
    doubled: 0,
    reordered: 0,
    different: 0,
    resyncs: 0,
  });
  // Otherwise nothing was proven.
  expect(proxy.cuts()).toBeGreaterThan(clients * 5);
  expect(server.reported).toStrictEqual([]);
}, 60_000);
