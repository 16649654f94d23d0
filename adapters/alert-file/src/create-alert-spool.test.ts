import { spawnSync } from 'node:child_process';
import { mkdtemp, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAlertSpool } from '@lamplight/adapter-alert-file';
import { expect, onTestFinished, test } from 'vitest';
import { someAlert } from '../test/some-alert.ts';

const script = fileURLToPath(new URL('../test/fill-disk.ts', import.meta.url));
const faults: unknown[] = [];
const report = (fault: unknown): void => void faults.push(fault);

async function somePath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-spool-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return join(folder, 'alerts.spool');
}

/** A disk of our own needs the right to mount one, which not every machine gives. */
const small = 'mount -t tmpfs -o size=512k tmpfs "$1" && exec "$2" "$3" "$1"';
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', small, 'sh', tmpdir(), 'true', '']).status === 0;

test('the whole file is there from the beginning, and never grows', async () => {
  const path = await somePath();
  using spool = createAlertSpool({ path, report });
  expect((await stat(path)).size).toBe(256 * 1024);
  expect((await stat(path)).mode & 0o077).toBe(0);
  for (let index = 0; index < 64; index += 1) expect(spool.keep(someAlert(`a${index}`))).toBe(true);
  expect(spool.keep(someAlert('one too many'))).toBe(false);
  expect((await stat(path)).size).toBe(256 * 1024);
});

test('what was kept is there again after the process has ended, until it is released', async () => {
  const path = await somePath();
  {
    using spool = createAlertSpool({ path, report });
    spool.keep(someAlert('a'));
    spool.keep(someAlert('b'));
    spool.release('a');
  }
  using again = createAlertSpool({ path, report });
  expect(again.kept()).toStrictEqual([someAlert('b')]);
  again.keep(someAlert('c'));
  expect(again.kept().map(({ id }) => id)).toStrictEqual(['c', 'b']);
});

test('the same alert twice takes one place', async () => {
  using spool = createAlertSpool({ path: await somePath(), slots: 1, report });
  expect(spool.keep(someAlert('a'))).toBe(true);
  expect(spool.keep(someAlert('a'))).toBe(true);
  expect(spool.keep(someAlert('b'))).toBe(false);
});

test('an alert with more rules than fit is kept with the first of them', async () => {
  const path = await somePath();
  const reasons = Array.from({ length: 1_000 }, (_, index) => `rule/number-${index}`);
  {
    using spool = createAlertSpool({ path, report });
    expect(spool.keep(someAlert('a', { reasons }))).toBe(true);
  }
  using again = createAlertSpool({ path, report });
  const [kept] = again.kept();
  expect(kept?.reasons.length).toBeGreaterThan(100);
  expect(kept?.reasons).toStrictEqual(reasons.slice(0, kept?.reasons.length));
});

test('a slot that was not written whole, or was damaged, is empty', async () => {
  const path = await somePath();
  {
    using spool = createAlertSpool({ path, report });
    for (const id of ['a', 'b', 'c']) spool.keep(someAlert(id));
  }
  await using file = await open(path, 'r+');
  await file.write(Buffer.alloc(20, 0x41), 0, 20, 60);
  await file.write(Buffer.from([0xff, 0xff, 0xff, 0xff]), 0, 4, 4096 + 4);
  using again = createAlertSpool({ path, report });
  expect(again.kept().map(({ id }) => id)).toStrictEqual(['c']);
});

test('a file of another kind is no fault: nothing in it is an alert', async () => {
  const path = await somePath();
  await writeFile(path, 'LAMP'.repeat(100_000));
  using spool = createAlertSpool({ path, report });
  expect(spool.kept()).toStrictEqual([]);
  expect((await readFile(path)).length).toBe(400_000);
});

test.skipIf(!canMount)('on a disk without a byte left it still keeps all its alerts', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-small-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { stdout, stderr } = spawnSync(
    'unshare',
    ['-rm', 'sh', '-c', small, 'sh', folder, process.execPath, script],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const [full, again] = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(full).toStrictEqual({ sent: { delivered: false, reason: 'file/disk-full' }, kept: 64, faults: 1 });
  expect(again).toBe(64);
});
