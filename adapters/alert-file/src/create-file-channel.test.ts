import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFileChannel } from '@lamplight/adapter-alert-file';
import { expect, onTestFinished, test } from 'vitest';
import { alertPage } from '../../../testing/alert-page.ts';

async function someFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-file-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function linesOf(path: string): Promise<unknown[]> {
  const text = await readFile(path, 'utf8');
  expect(text.endsWith('\n')).toBe(true);
  return text
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
}

test('a page is a line of JSON, and a receipt says that it has reached the disk', async () => {
  const path = join(await someFolder(), 'alerts.jsonl');
  const channel = createFileChannel(path);
  expect(await channel.deliver(alertPage())).toStrictEqual({ delivered: true, receipt: 'fsync' });
  expect(await linesOf(path)).toStrictEqual([{ ...alertPage(), at: '2030-01-02T03:04:05.000Z' }]);
});

test('many pages at the same time are as many lines, and the same page twice is one', async () => {
  const path = join(await someFolder(), 'alerts.jsonl');
  const channel = createFileChannel(path);
  await Promise.all(
    Array.from({ length: 40 }, (_, index) => channel.deliver(alertPage({ key: `key-${index % 20}` }))),
  );
  expect(await linesOf(path)).toHaveLength(20);
});

test('a line that was cut off does not swallow the next one', async () => {
  const path = join(await someFolder(), 'alerts.jsonl');
  await appendFile(path, '{"half":');
  await createFileChannel(path).deliver(alertPage());
  const [half, whole] = (await readFile(path, 'utf8')).split('\n');
  expect(half).toBe('{"half":');
  expect(JSON.parse(whole ?? '')).toMatchObject({ key: alertPage().key });
});

test('a page whose own line was cut off is written again, also after others were', async () => {
  const path = join(await someFolder(), 'alerts.jsonl');
  const channel = createFileChannel(path);
  await channel.deliver(alertPage());
  const line = (await readFile(path, 'utf8')).trim();
  await writeFile(path, line.slice(0, -20));
  await channel.deliver(alertPage({ key: 'another' }));
  expect(await channel.deliver(alertPage())).toMatchObject({ delivered: true });
  expect((await readFile(path, 'utf8')).split('\n')).toContain(line);
});

test('where nothing can be written, nothing was delivered, and the reason is said', async () => {
  const folder = await someFolder();
  const inNoFolder = createFileChannel(join(folder, 'missing', 'alerts.jsonl'));
  expect(await inNoFolder.deliver(alertPage())).toStrictEqual({ delivered: false, reason: 'file/no-folder' });
  const onFolder = createFileChannel(folder);
  expect(await onFolder.deliver(alertPage())).toStrictEqual({ delivered: false, reason: 'file/is-folder' });
});

test.skipIf(process.platform !== 'linux')('what only looks like a file has delivered nothing', async () => {
  for (const path of ['/dev/null', '/dev/full'])
    expect(await createFileChannel(path).deliver(alertPage())).toStrictEqual({
      delivered: false,
      reason: 'file/no-file',
    });
});
