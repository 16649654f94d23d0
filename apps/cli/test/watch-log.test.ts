import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { lamplight } from './lamplight.ts';

async function dataFolder(contacts?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-contacts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  if (contacts !== undefined) await writeFile(join(folder, 'contacts.yaml'), contacts);
  return folder;
}

test('a trial reaches who can be reached, says plainly who cannot, and then fails', async () => {
  const DATA_DIR = await dataFolder(`contacts:
  - { name: Ada Lovelace, channel: { kind: file, path: ada.jsonl } }
  - { name: Ben Okri, channel: { kind: file, path: missing/ben.jsonl } }
`);
  const { code, out } = await lamplight(['contacts', '--test'], { env: { DATA_DIR } });
  expect(code).toBe(1);
  expect(out).toBe(
    'Ada Lovelace: the line is in the file and on the disk (fsync). Ask Ada Lovelace whether it has arrived.\n' +
      'Ben Okri: NOT delivered (file/no-folder).\n',
  );
  const line: unknown = JSON.parse(await readFile(join(DATA_DIR, 'ada.jsonl'), 'utf8'));
  expect(line).toMatchObject({ contact: 'Ada Lovelace', test: true, link: null, kind: 'trial' });
});

test('without contacts a trial says that nobody is told', async () => {
  const { code, out } = await lamplight(['contacts', '--test'], { env: { DATA_DIR: await dataFolder() } });
  expect(code).toBe(1);
  expect(out).toContain('nobody is told of anything');
});

test('contacts that are written wrongly are refused with their line', async () => {
  const DATA_DIR = await dataFolder('contacts:\n  - { nmae: Ada }\n');
  const { code, err } = await lamplight(['contacts', '--test'], { env: { DATA_DIR } });
  expect(code).toBe(1);
  expect(err).toMatch(/contacts\.yaml:2:\d+: /);
});

test('the log, where no server ever ran, says so', async () => {
  const { code, err } = await lamplight(['watch-log'], { env: { DATA_DIR: await dataFolder() } });
  expect(code).toBe(1);
  expect(err).toContain('Start the server once to make it.');
});
