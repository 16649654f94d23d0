import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { composeReader, composeStories, homeTenant, readConfig } from '@lamplight/server';
import { expect, onTestFinished, test } from 'vitest';
import { type KillableServer, startServer } from './killable-server.ts';
import { patientPlayer, type PatientPlayer } from './patient-player.ts';

const kills = 100;
const players = 50;
const cloak = fileURLToPath(new URL('../../../adventures/cloak-of-darkness', import.meta.url));

test('a server that is killed 100 times loses no turn that it answered, and doubles none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-kill-'));
  // The smallest adventure alone, because a hundred starts are to be waited for.
  const settings = { DATA_DIR: join(folder, 'data'), ADVENTURES_DIR: join(folder, 'adventures') };
  await cp(cloak, join(settings.ADVENTURES_DIR, 'cloak-of-darkness'), { recursive: true });
  let server: KillableServer = startServer(settings);
  onTestFinished(async () => {
    await server.kill();
    await rm(folder, { recursive: true, force: true });
  });
  const readyAfter = [await server.ready()];
  let over = false;
  const crowd = await Promise.all(
    Array.from({ length: players }, (_, index) => patientPlayer(index, () => server.url)),
  );
  const playing = Promise.all(crowd.map((player) => player.play(() => over)));

  let luck = 2026;
  for (let killed = 0; killed < kills; killed += 1) {
    luck = (Math.imul(luck, 1_103_515_245) + 12_345) >>> 0;
    const moment = (luck >>> 8) % 500;
    // Every tenth time it is cut off while it still gets up.
    const early = killed % 10 === 9;
    if (!early && killed > 0) readyAfter.push(await server.ready());
    await pause(moment);
    await server.kill();
    server = startServer(settings);
  }
  readyAfter.push(await server.ready());
  over = true;
  await playing;

  let different = 0;
  await Promise.all(
    crowd.map(async ({ acknowledged, ask }) => {
      for (const { key, text, body } of acknowledged) if ((await ask({ key, text })) !== body) different += 1;
    }),
  );
  await server.stop();
  const { lost, doubled, gaps, differences } = await inspect(settings, crowd);

  const acknowledged = crowd.reduce((sum, player) => sum + player.acknowledged.length, 0);
  const retries = crowd.reduce((sum, player) => sum + player.retries, 0);
  const inOrder = readyAfter.map(Math.round).toSorted((a, b) => a - b);
  const ready = { median: inOrder[Math.floor(inOrder.length / 2)], slowest: inOrder.at(-1) };
  console.log(JSON.stringify({ kills, players, acknowledged, retries, lost, doubled, different, ready }));
  expect({ lost, doubled, different, gaps, differences }).toStrictEqual({
    lost: 0,
    doubled: 0,
    different: 0,
    gaps: 0,
    differences: 0,
  });
  expect(acknowledged).toBeGreaterThan(kills * 5);
  // Otherwise it was never killed while somebody waited for an answer.
  expect(retries).toBeGreaterThan(kills);
  // Not the slowest of them: other tests may be using the processor beside this one.
  expect(ready.median).toBeLessThan(3000);
}, 420_000);

/** Looks into the journal itself: what it holds of every turn that was answered. */
async function inspect(settings: Readonly<Record<string, string>>, crowd: readonly PatientPlayer[]) {
  const config = readConfig(settings);
  const { playable } = await composeStories(config);
  await using house = await composeReader(config, playable);
  const found = { lost: 0, doubled: 0, gaps: 0, differences: 0 };
  for (const { session, acknowledged } of crowd) {
    const row = await house.journal.session(homeTenant, session);
    if (row === undefined) throw new Error(`The session ${session} is gone.`);
    const who = { tenant: row.tenant, player: row.player };
    const { sequence: last } = await house.play.session(who, session);
    const turns = new Map<string, string[]>();
    let count = 0;
    for await (const { sequence, turn } of await house.play.follow(
      who,
      session,
      0,
      new AbortController().signal,
    )) {
      count += 1;
      if (sequence !== count) found.gaps += 1;
      if (turn?.key) turns.set(turn.key, [...(turns.get(turn.key) ?? []), JSON.stringify(turn)]);
      if (sequence === last) break;
    }
    for (const { key, body } of acknowledged) {
      if (turns.get(key)?.[0] !== body) found.lost += 1;
    }
    for (const many of turns.values()) if (many.length > 1) found.doubled += 1;
    found.differences += (await house.play.replay(who, session)).differences.length;
  }
  return found;
}
