import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-new-'));
  env = { ADVENTURES_DIR: join(folder, 'adventures') };
});
afterAll(() => rm(folder, { recursive: true }));

describe('lamplight new', () => {
  test('makes an adventure that is silent under check, told as recorded, and named after its author’s wish', async () => {
    const made = await lamplight(['new', 'salt-road', '--title', 'Salt: a "Road"'], { env });
    expect(made).toMatchObject({ code: 0, err: '' });
    const path = join(folder, 'adventures/salt-road');
    expect(made.out).toContain(`npx lamplight dev ${path}`);
    expect(await lamplight(['check', path])).toStrictEqual({ code: 0, out: '', err: '' });
    expect(await lamplight(['test', 'salt-road'], { env })).toStrictEqual({
      code: 0,
      out: 'across: 12 turns, as recorded.\n',
      err: '',
    });
    const begun = await lamplight(['play', 'salt-road', '--script', '-'], { env, input: 'wait\n' });
    expect(begun.out).toContain('The road ends where');
    expect(await readFile(join(path, 'adventure.yaml'), 'utf8')).toContain('title: "Salt: a \\"Road\\""\n');
  });

  test('says of every name that is none what a name is, and proposes the nearest', async () => {
    const near: readonly (readonly [name: string, proposal: string])[] = [
      ['Salt Road', 'salt-road'],
      ['salt/road', 'salt-road'],
      ['../salt', 'salt'],
      ['Zürich', 'zurich'],
      ['塩の道', 'my-story'],
      ['', 'my-story'],
      ['-salt--road-', 'salt-road'],
      ['a'.repeat(65), 'a'.repeat(64)],
    ];
    for (const [name, proposal] of near) {
      const { code, out, err } = await lamplight(['new', '--', name], { env });
      expect([code, out], name).toStrictEqual([2, '']);
      expect(err).toContain(`such as ${proposal}.`);
    }
    const apart = await lamplight(['new', 'salt', 'road'], { env });
    expect(apart).toMatchObject({ code: 2, err: expect.stringContaining('lamplight new salt-road') });
    expect(await readdir(folder)).not.toContain('salt');
  });

  test('leaves alone what is there already, folder or file', async () => {
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'file'), 'mine');
    await mkdir(join(folder, 'full/story'), { recursive: true });
    await writeFile(join(folder, 'full/story/adventure.yaml'), 'mine');
    for (const [name, into] of [
      ['taken', folder],
      ['file', folder],
      ['story', join(folder, 'full')],
    ] as const) {
      const refused = await lamplight(['new', name, '--in', into]);
      expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('left as it is') });
    }
    expect(await readdir(join(folder, 'taken'))).toStrictEqual([]);
    expect(await readFile(join(folder, 'full/story/adventure.yaml'), 'utf8')).toBe('mine');
  });

  test('says so when it cannot write there, and when the title is no line', async () => {
    await writeFile(join(folder, 'wall'), '');
    const walled = await lamplight(['new', 'story', '--in', join(folder, 'wall')]);
    expect(walled).toMatchObject({ code: 2, err: expect.stringContaining('--in') });
    const untitled = await lamplight(['new', 'untitled', '--title', 'a\nb'], { env });
    expect(untitled).toMatchObject({ code: 2, err: expect.stringContaining('one line') });
    expect(await lamplight(['new'], { env })).toMatchObject({
      code: 2,
      err: expect.stringContaining('Usage'),
    });
  });
});
