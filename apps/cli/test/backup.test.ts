import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

let folder: string;
let env: Readonly<Record<string, string>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-cli-backup-'));
  env = { DATA_DIR: join(folder, 'data') };
  await lamplight(['play', 'cloak-of-darkness'], { env, input: 'go west\n' });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a backup', () => {
  test('says what is in it, is checked, and brings the same sessions back somewhere else', async () => {
    const file = join(folder, 'plain.backup');
    const made = await lamplight(['backup', file], { env });
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toMatch(/\d files, \d+ kB/);
    expect(made.out).toContain('It is not encrypted');
    const checked = await lamplight(['restore', file, '--check'], { env });
    expect(checked).toMatchObject({ code: 0, out: expect.stringContaining('is whole') });

    const elsewhere = { DATA_DIR: join(folder, 'elsewhere') };
    expect(await lamplight(['restore', file], { env: elsewhere })).toMatchObject({ code: 0, err: '' });
    const sessions = await lamplight(['sessions'], { env: elsewhere });
    expect(sessions.out).toBe((await lamplight(['sessions'], { env })).out);
    const replayed = await lamplight(['replay', sessions.out.slice(0, 20)], { env: elsewhere });
    expect(replayed).toMatchObject({ code: 0, out: expect.stringContaining('all as recorded') });
  });

  test('is encrypted by a passphrase from a file, and opens with it from the standard input', async () => {
    const file = join(folder, 'sealed.backup');
    const secret = join(folder, 'passphrase.txt');
    await writeFile(secret, 'five dull words about rain\n');
    const made = await lamplight(['backup', file, '--passphrase-file', secret], { env });
    expect(made).toMatchObject({ code: 0, out: expect.stringContaining('It is encrypted') });
    expect(await lamplight(['restore', file, '--check'], { env })).toMatchObject({
      code: 1,
      err: expect.stringContaining('give its passphrase'),
    });
    expect(
      await lamplight(['restore', file, '--check', '--passphrase-file', '-'], {
        env,
        input: 'five dull words about rain\n',
      }),
    ).toMatchObject({ code: 0, out: expect.stringContaining('is whole') });
  });

  test.each([
    [['backup'], 'Say which file to write'],
    [['backup', 'a', 'b'], 'Say which file to write'],
    [['restore'], 'Say which file to read'],
    [['backup', 'x', '--passphrase-file', '/nowhere/at/all'], 'cannot be read'],
    [['backup', 'x', '--passphrase', 'secret'], 'Usage: lamplight backup'],
  ])('%j is answered by how it is used', async (args, said) => {
    expect(await lamplight(args, { env })).toMatchObject({ code: 2, err: expect.stringContaining(said) });
  });

  test('wants a passphrase that is worth its name', async () => {
    const asked = await lamplight(['backup', join(folder, 'weak'), '--passphrase-file', '-'], {
      env,
      input: 'secret\n',
    });
    expect(asked).toMatchObject({ code: 2, err: expect.stringContaining('at least 10 signs') });
  });
});
