import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openCrowd, playAll, tally } from '../../../testing/stream/crowd.ts';
import { createFaultProxy } from '../../../testing/stream/fault-proxy.ts';
import { startServer } from './killable-server.ts';
import { temporaryFolder } from './running-server.ts';

const kills = 3;
const cloak = fileURLToPath(new URL('../../../adventures/cloak-of-darkness', import.meta.url));
const [sessions, tabs, turns] = [5, 2, 60];

test('a server that is killed goes on where each client was, and loses and doubles nothing', async () => {
  await using folder = await temporaryFolder();
  // The smallest adventure alone, because every start is to be waited for.
  const settings = { DATA_DIR: join(folder.path, 'data'), ADVENTURES_DIR: join(folder.path, 'adventures') };
  await cp(cloak, join(settings.ADVENTURES_DIR, 'cloak-of-darkness'), { recursive: true });
  let server = startServer(settings);
  onTestFinished(() => server.kill());
  await using proxy = await createFaultProxy({
    target: async () => Number(new URL(await server.url).port),
    luck: () => 1,
    most: Number.MAX_SAFE_INTEGER,
  });
  const crowd = await openCrowd({ http: () => server.url, port: () => proxy.port, sessions, tabs, seed: 1 });
  let killedWhilePlaying = 0;
  const killing = async (): Promise<void> => {
    for (let count = 0; count < kills; count += 1) {
      const heard = (): number => crowd.reduce((sum, tab) => sum + tab.heard.length, 0);
      // In the middle of the play, wherever that is: when another part of it was heard.
      const goal = ((count + 1) * sessions * tabs * turns) / (kills + 1);
      while (heard() < goal) await pause(5);
      await server.kill();
      killedWhilePlaying += heard() < sessions * tabs * (turns + 1) ? 1 : 0;
      server = startServer(settings);
      await server.url;
    }
  };
  await Promise.all([playAll(crowd, turns, 30_000), killing()]);
  for (const { stream } of crowd) stream.leave();
  expect(killedWhilePlaying).toBe(kills);
  expect(tally(crowd, turns)).toStrictEqual({
    messages: sessions * tabs * (turns + 1),
    lost: 0,
    doubled: 0,
    reordered: 0,
    different: 0,
    resyncs: 0,
  });
}, 120_000);
