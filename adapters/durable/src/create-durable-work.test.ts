import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDurableWork, type DurableOptions } from '@lamplight/adapter-durable';
import { expect, onTestFinished, test } from 'vitest';

const script = fileURLToPath(new URL('../test/do-until-killed.ts', import.meta.url));

async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-durable-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

function begin(changed: Partial<DurableOptions>) {
  const done: string[] = [];
  const faults: unknown[] = [];
  const durable = createDurableWork({
    path: ':memory:',
    kinds: { note: async (input) => void done.push(input) },
    report: (fault) => void faults.push(fault),
    ...changed,
  });
  onTestFinished(() => durable[Symbol.asyncDispose]());
  return { durable, done, faults };
}

test('a task is done at its time and not before, and within a moment when it is due', async () => {
  const { durable, done } = begin({});
  await durable.start();
  const before = performance.now();
  await durable.submit({ kind: 'note', key: '2', input: 'later', at: Date.now() + 500 });
  await durable.submit({ kind: 'note', key: '1', input: 'now', at: Date.now() });
  await expect.poll(() => done, { interval: 5 }).toStrictEqual(['now']);
  expect(performance.now() - before).toBeLessThan(400);
  await expect.poll(() => done, { timeout: 5_000 }).toStrictEqual(['now', 'later']);
});

test('the same kind and key is one task', async () => {
  const { durable, done } = begin({});
  for (let round = 0; round < 5; round += 1)
    await durable.submit({ kind: 'note', key: 'k', input: 'once', at: 0 });
  await durable.submit({ kind: 'note', key: 'l', input: 'other', at: 1 });
  await durable.start();
  await expect.poll(() => done).toStrictEqual(['once', 'other']);
});

test('a task that fails is reported and done again', async () => {
  let failures = 1;
  const { durable, done, faults } = begin({
    kinds: {
      note: async (input) => {
        if ((failures -= 1) >= 0) throw new Error('not yet');
        done.push(input);
      },
    },
  });
  await durable.start();
  await durable.submit({ kind: 'note', key: 'k', input: 'again', at: 0 });
  await expect.poll(() => done, { timeout: 10_000 }).toStrictEqual(['again']);
  expect(faults).toHaveLength(1);
});

test('work that takes longer than a claim lasts is not taken up a second time', async () => {
  let begun = 0;
  const { promise, resolve } = Promise.withResolvers<void>();
  const { durable } = begin({
    lease: 300,
    kinds: {
      note: async () => {
        begun += 1;
        await promise;
      },
    },
  });
  await durable.start();
  await durable.submit({ kind: 'note', key: 'slow', input: '', at: 0 });
  const { promise: later, resolve: passed } = Promise.withResolvers<void>();
  // Six leases long, of which each would be a chance to take it up again.
  setTimeout(passed, 1_800);
  await later;
  expect(begun).toBe(1);
  resolve();
});

test('a kind that nobody does, and a file that is none, are refused with a reason', async () => {
  const { durable } = begin({});
  await expect(durable.submit({ kind: 'dance', key: 'k', input: '', at: 0 })).rejects.toThrow(
    'Nobody does tasks of the kind "dance".',
  );
  const folder = await someFolder();
  expect(() => begin({ path: folder })).toThrow(/cannot be opened/);
});

test('the store is for this user alone', async () => {
  const path = join(await someFolder(), 'durable.db');
  begin({ path });
  expect((await stat(path)).mode & 0o077).toBe(0);
});

test('a process that is killed loses no timer, and its unfinished work is taken up after its short claim', async () => {
  const folder = await someFolder();
  const log = join(folder, 'log');
  const run = async (take: string): Promise<ChildProcess> => {
    const child = spawn(process.execPath, [script, join(folder, 'durable.db'), log, take], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    return child;
  };
  const lines = async (): Promise<string[]> => (await readFile(log, 'utf8')).trim().split('\n');
  const first = await run('take');
  await expect.poll(lines, { timeout: 10_000 }).toStrictEqual(['stuck']);
  first.kill('SIGKILL');
  await once(first, 'exit');

  const before = performance.now();
  await run('no');
  await expect.poll(lines, { timeout: 10_000 }).toHaveLength(3);
  expect((await lines()).toSorted()).toStrictEqual(['later', 'stuck', 'stuck']);
  // With the claim that workers ask for, it would lie still for half a minute.
  expect(performance.now() - before).toBeLessThan(9_000);
});
