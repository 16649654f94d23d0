import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

let folder: string;
let env: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-cli-'));
  env = { DATA_DIR: join(folder, 'data') };
});
afterAll(() => rm(folder, { recursive: true }));

describe('rotating keys', () => {
  test('keeps everything readable, and needs the folder for itself', async () => {
    const own = { DATA_DIR: join(folder, 'rotated') };
    await lamplight(['play', 'cloak-of-darkness'], { env: own, input: 'go west\n' });
    const rotated = await lamplight(['rotate-keys'], { env: own });
    expect(rotated).toMatchObject({ code: 0, out: 'Key 2 is in use, and wraps the keys of 1 person.\n' });
    const session = (await lamplight(['sessions'], { env: own })).out.slice(0, 20);
    const replayed = await lamplight(['replay', session], { env: own });
    expect(replayed.out).toContain('all as recorded');
  });
});

describe('playing by hand', () => {
  test('is kept: it can be left, gone on with, listed, replayed and exported', async () => {
    const first = await lamplight(['play', 'cloak-of-darkness'], { env, input: 'go west\nhelp me\nquit\n' });
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first.out).toMatch(/> go west\n\nCloakroom/);
    expect(first.out).toContain('findahelpline.com');
    expect(first.out).toContain('Your story waits here');
    expect(first.out).not.toContain('\u001B[');

    const again = await lamplight(['play', 'cloak-of-darkness'], { env, input: 'yes\ngo east\n' });
    expect(again.out).toMatch(
      /You left “Cloak of Darkness” at turn 1\. Go on there\? \(yes\/no\) yes\n\nCloakroom/,
    );
    expect(again.out).toMatch(/> go east\n\nFoyer/);

    const listed = await lamplight(['sessions'], { env });
    expect(listed.out).toMatch(
      /^[a-z0-9]{20} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}Cloak of Darkness \(turn 2\)\n$/,
    );
    const session = listed.out.slice(0, 20);
    expect(await lamplight(['replay', session], { env })).toMatchObject({
      code: 0,
      out: expect.stringContaining('all as recorded'),
    });

    const file = join(folder, 'story.md');
    const [printed, written] = [
      await lamplight(['export', session], { env }),
      await lamplight(['export', session, '--out', file], { env }),
    ];
    expect(printed.out).toMatch(/^# Cloak of Darkness\n[^]*> go west/);
    expect([written.code, await readFile(file, 'utf8')]).toStrictEqual([0, printed.out]);
    const refused = await lamplight(['export', session, '--out', file, '--format', 'json'], { env });
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('There is a file') });
  }, 30_000);

  test('begins with the choice of an adventure, and with help for whoever asks for it there', async () => {
    const { code, out } = await lamplight(['play'], {
      env: { DATA_DIR: join(folder, 'other') },
      input: 'help me\n9\n1\n',
    });
    expect(code).toBe(0);
    expect(out).toMatch(/help me\n\n[^]*findahelpline\.com[^]*number from 1 to 2[^]*Foyer/);
  }, 20_000);
});

describe('commands', () => {
  test('are listed by help', async () => {
    for (const args of [[], ['help'], ['--help'], ['play', '-h']]) {
      const { code, out } = await lamplight(args);
      expect(code).toBe(0);
      for (const name of ['play', 'serve', 'check', 'replay', 'export', 'sessions'])
        expect(out).toContain(`lamplight ${name}`);
    }
  });

  test.each([
    [['frob'], 2, /There is: play, serve, check/],
    [['constructor'], 2, /There is no command/],
    [['serve', 'now'], 2, /"now" is a word too many/],
    [['play', '--fast'], 2, /--fast[^]*Usage/],
    [['export'], 2, /Usage: lamplight export/],
    [['export', 'x', '--format', 'pdf'], 2, /md or json/],
    [['check', '/nowhere'], 1, /no folder \/nowhere/],
    [['replay', 'x'], 1, /no journal/],
  ] as const)('that cannot be carried out say why: lamplight %j', async (args, code, sentence) => {
    const ran = await lamplight(args, { env: { DATA_DIR: join(folder, 'empty') } });
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toContain('    at ');
  });

  test('check finds nothing to mend in what is shipped', async () => {
    const cloak = fileURLToPath(new URL('../../../adventures/cloak-of-darkness', import.meta.url));
    expect(await lamplight(['check', cloak])).toMatchObject({
      code: 0,
      out: '',
    });
  });
});
