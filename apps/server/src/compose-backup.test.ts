import { appendFile, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeBackup } from './compose-backup.ts';
import { composeBackupCheck, composeRestore } from './compose-restore.ts';
import {
  composeKeyRotation,
  composePlayhouse,
  composeReader,
  composeStories,
  homeTenant,
} from './compose.ts';
import { composeLock, type FolderLock } from './compose-lock.ts';
import { type Config, readConfig } from './config.ts';

const passphrase = 'five dull words about rain';
const commands = ['go west', 'take cloak', 'look', 'go east', 'wait', 'inventory'];
const people = ['ann', 'ben', 'cleo'];

const bring = async () => (await composeStories(readConfig({}))).playable;
const openHouse = async (held: FolderLock) => composePlayhouse(at(held.folder), held, await bring());
const at = (dataFolder: string): Config => readConfig({ DATA_DIR: dataFolder });
const whoIs = (person: string) => ({ tenant: homeTenant, player: person });

/** A story told while somebody else looks at the files: what was acknowledged, session by session. */
interface Told {
  readonly person: string;
  readonly session: string;
  /** The hash after each turn. */
  readonly hashes: string[];
}

let folder: string;
let told: Told[];
let acknowledgedBefore: number[];
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-backup-'));
  file = join(folder, 'house.backup');
  await using held = composeLock(at(join(folder, 'data')));
  await using house = await openHouse(held);
  told = await Promise.all(
    people.map(async (person) => {
      const { id } = await house.play.start(whoIs(person), { adventure: 'cloak-of-darkness' });
      return { person, session: id, hashes: [] };
    }),
  );
  const playOn = async (turns: number) => {
    for (let turn = 0; turn < turns; turn += 1) {
      const text = commands[turn % commands.length] ?? 'look';
      await Promise.all(
        told.map(async ({ person, session, hashes }) => {
          const key = `${person}-${hashes.length}`;
          hashes.push((await house.play.interact(whoIs(person), session, { key, text })).hash);
        }),
      );
    }
  };
  await playOn(6);
  acknowledgedBefore = told.map(({ hashes }) => hashes.length);
  await Promise.all([composeBackup(at(join(folder, 'data')), file, passphrase), playOn(12)]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a backup made while people play', () => {
  test('holds every turn that was acknowledged before, and replays to equal hashes', async () => {
    const restored = join(folder, 'restored');
    await composeRestore(at(restored), file, passphrase);
    await using house = await composeReader(at(restored), await bring());
    for (const [index, { person, session, hashes }] of told.entries()) {
      const { turn, hash } = await house.play.session(whoIs(person), session);
      expect(turn).toBeGreaterThanOrEqual(acknowledgedBefore[index] ?? Infinity);
      expect(hash).toBe(hashes[turn - 1]);
      const replayed = await house.play.replay(whoIs(person), session);
      expect(replayed).toMatchObject({ points: turn + 1, differences: [] });
    }
  });

  test('can be played on, even when the keys were rotated afterwards', async () => {
    const goneOn = join(folder, 'gone-on');
    await composeRestore(at(goneOn), file, passphrase);
    await composeKeyRotation(at(goneOn));
    await using held = composeLock(at(goneOn));
    await using house = await openHouse(held);
    const [{ person, session } = { person: '', session: '' }] = told;
    const { turn } = await house.play.session(whoIs(person), session);
    const next = await house.play.interact(whoIs(person), session, { key: 'afterwards', text: 'look' });
    expect(next.turn).toBe(turn + 1);
  });

  test('shows nobody what is in it, and leaves nothing beside it', async () => {
    const { mode } = await stat(file);
    expect(mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
    const bytes = await readFile(file, 'latin1');
    expect(bytes.startsWith('age-encryption.org/v1')).toBe(true);
    expect(bytes).not.toContain('SQLite format');
    expect(bytes).not.toContain('cookieSecret');
  });
});

describe('nothing is put back', () => {
  test('with another passphrase, or with none', async () => {
    await expect(composeBackupCheck(file, 'another passphrase')).rejects.toMatchObject({
      code: 'archive/wrong-passphrase',
    });
    await expect(composeBackupCheck(file)).rejects.toMatchObject({ code: 'archive/passphrase-needed' });
  });

  test('over a folder that has something in it', async () => {
    await expect(composeRestore(at(join(folder, 'data')), file, passphrase)).rejects.toMatchObject({
      code: 'backup/folder-in-use',
    });
  });

  test.each([
    ['cut short', async (path: string) => truncate(path, (await stat(path)).size - 20_000)],
    ['written over in the middle', overwriteTheMiddle],
    ['continued by something else', (path: string) => appendFile(path, 'more')],
  ])('from a file that was %s', async (what, harm) => {
    const harmed = join(folder, `${what}.backup`);
    await writeFile(harmed, await readFile(file));
    await harm(harmed);
    const target = join(folder, `from ${what}`);
    await expect(composeRestore(at(target), harmed, passphrase)).rejects.toMatchObject({
      code: 'archive/damaged',
    });
    await expect(stat(target)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('from a file that is none of ours', async () => {
    const other = join(folder, 'holiday.jpg');
    await writeFile(other, 'not a backup');
    await expect(composeBackupCheck(other)).rejects.toMatchObject({ code: 'archive/not-an-archive' });
    await expect(composeBackupCheck(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'archive/unreadable',
    });
  });
});

describe('nothing is backed up', () => {
  test('over a file that is there', async () => {
    await expect(composeBackup(at(join(folder, 'data')), file)).rejects.toMatchObject({
      code: 'archive/exists',
    });
  });

  test('from a folder where nobody ever played, or into one that is not there', async () => {
    await expect(composeBackup(at(join(folder, 'empty')), join(folder, 'x'))).rejects.toMatchObject({
      code: 'backup/nothing-here',
    });
    await expect(
      composeBackup(at(join(folder, 'data')), join(folder, 'no', 'such', 'x')),
    ).rejects.toMatchObject({ code: 'backup/no-room' });
  });
});

async function overwriteTheMiddle(path: string): Promise<void> {
  const bytes = await readFile(path);
  const middle = Math.floor(bytes.length / 2);
  bytes.fill(7, middle, middle + 10);
  await writeFile(path, bytes);
}
