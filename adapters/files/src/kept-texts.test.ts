import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keptTextsConformance } from '../../../testing/kept-texts-conformance.ts';
import { createKeptTexts, type FolderError } from './index.ts';

let root: string;
let said: FolderError[];
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lamplight-kept-'));
  said = [];
});
afterEach(() => rm(root, { recursive: true }));

const keptIn = (folder: string, most = 500) =>
  createKeptTexts({ folder, most, unkept: (why) => said.push(why) });

keptTextsConformance('a folder', (most) => keptIn(join(root, 'kept'), most));

describe('a folder of kept texts', () => {
  test('is there for the next program, for this user alone', async () => {
    keptIn(join(root, 'kept')).keep('a', 'text');
    expect(keptIn(join(root, 'kept')).find('a')).toBe('text');
    expect((await stat(join(root, 'kept'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(root, 'kept', 'a'))).mode & 0o777).toBe(0o600);
  });

  test('gives back nothing that is not whole', async () => {
    const kept = keptIn(root);
    kept.keep('a', 'a text of some length');
    const written = await readFile(join(root, 'a'), 'utf8');
    for (const spoilt of [written.slice(0, -1), `${written}.`, written.slice(0, 40), '', '\n']) {
      await writeFile(join(root, 'a'), spoilt);
      expect(kept.find('a'), JSON.stringify(spoilt)).toBeUndefined();
    }
    kept.keep('a', 'made again');
    expect(kept.find('a')).toBe('made again');
  });

  test('lets go of the oldest first, also of what a program left half written', async () => {
    await writeFile(join(root, 'left.7.draft'), 'half');
    await utimes(join(root, 'left.7.draft'), 1, 1);
    const kept = keptIn(root, 2);
    kept.keep('a', 'first');
    await utimes(join(root, 'a'), 2, 2);
    kept.keep('b', 'second');
    expect(await readdir(root)).toStrictEqual(['a', 'b']);
    kept.keep('c', 'third');
    expect(await readdir(root)).toStrictEqual(['b', 'c']);
  });

  test('is not made where there is no folder for it, and nothing is said', async () => {
    const kept = keptIn(join(root, 'missing', 'kept'));
    kept.keep('a', 'text');
    expect(kept.find('a')).toBeUndefined();
    expect(await readdir(root)).toStrictEqual([]);
    expect(said).toStrictEqual([]);
  });

  test('says once that it cannot be written', async () => {
    await writeFile(join(root, 'kept'), 'a file where the folder should be');
    const kept = keptIn(join(root, 'kept'));
    kept.keep('a', 'text');
    kept.keep('b', 'text');
    expect(kept.find('a')).toBeUndefined();
    expect(said.map(({ code, message }) => [code, message])).toStrictEqual([
      ['files/unwritable', `Nothing can be kept in ${join(root, 'kept')} (ENOTDIR).`],
    ]);
  });

  test('stays as it is where something else lies in the way of a text', async () => {
    await mkdir(join(root, 'a'));
    await writeFile(join(root, 'a', 'something'), 'else');
    const kept = keptIn(root);
    kept.keep('a', 'text');
    expect(kept.find('a')).toBeUndefined();
    expect(said).toHaveLength(1);
  });

  test('takes no key that could name another file', () => {
    for (const key of ['', '../a', 'a/b', 'A', '.a']) {
      expect(() => keptIn(root).find(key), key).toThrow(RangeError);
      expect(() => keptIn(root).keep(key, 'text'), key).toThrow(RangeError);
    }
  });
});
