import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lockFolder } from '@lamplight/adapter-sqlite/lock';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';

const holder = fileURLToPath(new URL('hold-lock.ts', import.meta.url));

describe('the lock of a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lamplight-lock-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('refuses a second writer within 2 s, naming the folder, the other process and what to do', async () => {
    await using lock = lockFolder(folder);
    expect(lock.folder).toBe(folder);
    const before = performance.now();
    expect(() => lockFolder(folder)).toThrow(
      expect.objectContaining({
        code: 'journal/locked',
        retryable: false,
        message:
          `Another process (process ${process.pid}) is already writing to the folder ${folder}. ` +
          'Stop that one first, or set DATA_DIR to another folder.',
      }),
    );
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test('can be taken again once it was given back', async () => {
    await lockFolder(folder)[Symbol.asyncDispose]();
    await using lock = lockFolder(folder);
    expect(lock.folder).toBe(folder);
  });

  test('is held against other processes, and vanishes with a killed one', async () => {
    const child = spawn(process.execPath, ['--expose-gc', holder, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    expect(() => lockFolder(folder)).toThrow(`(process ${child.pid})`);

    child.kill('SIGKILL');
    await once(child, 'exit');
    await using lock = lockFolder(folder);
    expect(lock.folder).toBe(folder);
  });

  test('makes the folder when it is missing, and says so when it cannot', async () => {
    await using lock = lockFolder(join(folder, 'data', 'deep'));
    expect(lock.folder).toBe(join(folder, 'data', 'deep'));

    const file = join(folder, 'file');
    await writeFile(file, '');
    expect(() => lockFolder(join(file, 'data'))).toThrow(`The folder ${join(file, 'data')} cannot be made`);
  });
});
