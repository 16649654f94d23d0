import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { FolderError, listFolders, readFolder } from './index.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lamplight-files-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('reading a folder', () => {
  test('gives the texts of all subfolders by their names, sorted', async () => {
    await mkdir(join(root, 'scenes', 'deep'), { recursive: true });
    await writeFile(join(root, 'scenes', 'deep', 'mara.ink'), 'Hello.');
    await writeFile(join(root, 'places.yaml'), 'places: {}');
    await writeFile(join(root, 'more.yml'), '');
    await writeFile(join(root, 'README.md'), '\uFEFFÉtoile 🌟');
    const texts = await readFolder(root);
    expect([...texts]).toStrictEqual([
      ['README.md', 'Étoile 🌟'],
      ['more.yml', ''],
      ['places.yaml', 'places: {}'],
      ['scenes/deep/mara.ink', 'Hello.'],
    ]);
  });

  test('leaves out other kinds of files and hidden ones', async () => {
    await mkdir(join(root, '.git'));
    await writeFile(join(root, '.git', 'notes.md'), 'x');
    await writeFile(join(root, '.draft.yaml'), 'x');
    await writeFile(join(root, 'picture.png'), 'x');
    await writeFile(join(root, 'yaml'), 'x');
    expect(await readFolder(root)).toStrictEqual(new Map());
  });

  test('names the folder that is missing', async () => {
    const missing = join(root, 'nowhere');
    await expect(readFolder(missing)).rejects.toThrow(`There is no folder ${missing}.`);
    await expect(readFolder(missing)).rejects.toMatchObject({ code: 'files/missing-folder' });
  });

  test('says so when it is given a file', async () => {
    await writeFile(join(root, 'a.yaml'), 'x');
    await expect(readFolder(join(root, 'a.yaml'))).rejects.toMatchObject({ code: 'files/not-a-folder' });
  });

  test('refuses more than 8 MB, reading none of it', async () => {
    await writeFile(join(root, 'a.md'), 'a'.repeat(5 * 1024 * 1024));
    await writeFile(join(root, 'b.md'), 'b'.repeat(4 * 1024 * 1024));
    await expect(readFolder(root)).rejects.toThrow(/9\.0 MB together; at most 8 MB/);
  });

  test('refuses more than 2,000 texts', async () => {
    const files = Array.from({ length: 2_001 }, (_, index) => writeFile(join(root, `${index}.yaml`), ''));
    await Promise.all(files);
    await expect(readFolder(root)).rejects.toMatchObject({ code: 'files/too-many' });
    await rm(join(root, '0.yaml'));
    expect((await readFolder(root)).size).toBe(2_000);
  });

  test('names the file that is not UTF-8', async () => {
    await writeFile(join(root, 'latin.md'), Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    await expect(readFolder(root)).rejects.toThrow(`${join(root, 'latin.md')} is not UTF-8 text`);
  });

  test('follows a link to a file within it, and refuses one that leads out', async () => {
    const adventure = join(root, 'adventure');
    await mkdir(adventure);
    await writeFile(join(adventure, 'a.md'), 'within');
    await symlink(join(adventure, 'a.md'), join(adventure, 'b.md'));
    expect((await readFolder(adventure)).get('b.md')).toBe('within');

    await writeFile(join(root, 'secret.md'), 'outside');
    await symlink(join(root, 'secret.md'), join(adventure, 'c.md'));
    await expect(readFolder(adventure)).rejects.toMatchObject({ code: 'files/link-outside' });
  });

  test('does not walk through linked folders', async () => {
    const adventure = join(root, 'adventure');
    await mkdir(adventure);
    await symlink(root, join(adventure, 'circle'));
    expect(await readFolder(adventure)).toStrictEqual(new Map());
  });
});

describe('listing folders', () => {
  test('names the folders in order and nothing else', async () => {
    await mkdir(join(root, 'harrow-light'));
    await mkdir(join(root, 'cloak-of-darkness'));
    await mkdir(join(root, '.hidden'));
    await writeFile(join(root, 'notes.md'), 'x');
    expect(await listFolders(root)).toStrictEqual(['cloak-of-darkness', 'harrow-light']);
  });

  test('names the folder that is missing', async () => {
    await expect(listFolders(join(root, 'nowhere'))).rejects.toThrow(FolderError);
  });
});
