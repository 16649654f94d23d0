import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FolderSeen, watchFolder } from './index.ts';

let root: string;
let ending: AbortController;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lamplight-watch-'));
  ending = new AbortController();
});
afterEach(async () => {
  ending.abort();
  await rm(root, { recursive: true, force: true });
});

function watching(): () => Promise<FolderSeen | undefined> {
  const seen = watchFolder(root, ending.signal);
  return async () => {
    const { done, value } = await seen.next();
    return done === true ? undefined : value;
  };
}

const texts = (...entries: (readonly [string, string])[]): FolderSeen => ({
  ok: true,
  texts: new Map(entries),
});

test('tells what is there, then each change: written, replaced, moved into a folder, removed', async () => {
  const next = watching();
  expect(await next()).toStrictEqual(texts());
  await writeFile(join(root, 'a.yaml'), 'one');
  expect(await next()).toStrictEqual(texts(['a.yaml', 'one']));
  await writeFile(join(root, '.a.yaml.tmp'), 'two');
  await rename(join(root, '.a.yaml.tmp'), join(root, 'a.yaml'));
  expect(await next()).toStrictEqual(texts(['a.yaml', 'two']));
  await mkdir(join(root, 'deep'));
  await rename(join(root, 'a.yaml'), join(root, 'deep/a.yaml'));
  expect(await next()).toStrictEqual(texts(['deep/a.yaml', 'two']));
  await rm(join(root, 'deep/a.yaml'));
  expect(await next()).toStrictEqual(texts());
});

test('says what keeps it from being read, and goes on when that is mended', async () => {
  await writeFile(join(root, 'a.yaml'), 'one');
  const next = watching();
  await next();
  await writeFile(join(root, 'a.yaml'), Uint8Array.of(0xe9));
  expect(await next()).toMatchObject({ ok: false, error: { code: 'files/not-text' } });
  await rm(root, { recursive: true });
  expect(await next()).toMatchObject({ ok: false, error: { code: 'files/missing-folder' } });
  await mkdir(root);
  await writeFile(join(root, 'a.yaml'), 'back');
  expect(await next()).toStrictEqual(texts(['a.yaml', 'back']));
});

// Whoever runs as root may read everything.
test.skipIf(process.getuid?.() === 0)('a file that may not be read is named', async () => {
  await writeFile(join(root, 'a.yaml'), 'one');
  const next = watching();
  await next();
  await chmod(join(root, 'a.yaml'), 0o000);
  expect(await next()).toMatchObject({ ok: false, error: { code: 'files/unreadable' } });
});

test('ends when it is told to', async () => {
  const next = watching();
  await next();
  const waiting = next();
  ending.abort();
  expect(await waiting).toBeUndefined();
});
