import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createSqliteJournal } from '@lamplight/adapter-sqlite';
import { expect, onTestFinished, test } from 'vitest';

const writer = fileURLToPath(new URL('append-until-killed.ts', import.meta.url));

test('every append that was acknowledged before a kill -9 is there afterwards, once and whole', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-killed-'));

  // Killed after different numbers of acknowledgements, so at different points of a batch.
  for (const allowed of [300, 301, 1_007]) {
    const path = join(folder, `journal-${allowed}.sqlite`);
    const child = spawn(process.execPath, [writer, path], { stdio: ['ignore', 'pipe', 'inherit'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = once(child, 'exit');
    const acknowledged = new Map<string, number>();
    let lines = 0;
    for await (const line of createInterface(child.stdout)) {
      const [stream = '', sequence] = line.split(' ');
      acknowledged.set(stream, Number(sequence));
      lines += 1;
      if (lines === allowed) child.kill('SIGKILL');
    }
    expect(await ended).toStrictEqual([null, 'SIGKILL']);

    await using journal = createSqliteJournal({ path });
    expect(acknowledged.size).toBe(10);
    for (const [stream, last] of acknowledged) {
      const entries = await journal.read('local', stream);
      expect(entries.length).toBeGreaterThanOrEqual(last);
      expect(entries.map(({ sequence }) => sequence)).toStrictEqual(entries.map((_, index) => index + 1));
      expect((await journal.session('local', stream))?.turn).toBe(entries.length);
      const key = { player: 'ada', key: `${stream}-${last}` };
      expect(await journal.findKey('local', key)).toStrictEqual({ stream, sequence: last });
    }
  }
  await rm(folder, { recursive: true });
}, 20_000);
