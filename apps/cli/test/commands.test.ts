import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
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
      /^[a-z0-9]{20} {2}\d{4}-\d\d-\d\d \d\d:\d\d {2}Cloak of Darkness \(turn 2\)\n {4}Foyer[^\n]*\n$/,
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
  }, 60_000);

  test('is exported as a book and as a page', async () => {
    const own = { DATA_DIR: join(folder, 'exported') };
    await lamplight(['play', 'cloak-of-darkness'], { env: own, input: 'go west\n' });
    const session = (await lamplight(['sessions'], { env: own })).out.slice(0, 20);
    const book = join(folder, 'book.epub');
    await lamplight(['export', session, '--format', 'epub', '--out', book], { env: own });
    expect((await readFile(book)).subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
    const page = await lamplight(['export', session, '--format', 'html'], { env: own });
    expect(page.out).toMatch(/^<!doctype html>[^]*<p class="said">go west<\/p>/);
  }, 60_000);

  test('walks to a place step by step, a turn each, and says where one has been', async () => {
    const input = 'west\ndrop cloak\neast\nsouth\nnorth\nwest\ngo to the bar\nmap\nquit\n';
    const { code, out } = await lamplight(['play', 'cloak-of-darkness', '--new'], {
      env: { DATA_DIR: join(folder, 'walking') },
      input,
    });
    expect(code).toBe(0);
    expect(out).toMatch(
      /> go to the bar\n\nFoyer[^]*\n\nFoyer Bar[^]*> map\n\nYou are here: Foyer Bar\.\nOne step to /,
    );
  }, 60_000);

  test('says what works here: how stories are kept, how they are printed, and every word of the program', async () => {
    const own = { DATA_DIR: join(folder, 'words') };
    const input = 'load\ntranscript\nhelp\nplease quit\n';
    const { code, out } = await lamplight(['play', 'harrow-light'], { env: own, input });
    expect(code).toBe(0);
    const session = (await lamplight(['sessions'], { env: own })).out.slice(0, 20);
    const said = out.replaceAll(/\s+/g, ' ');
    expect(said).toMatch(/> load Stories are kept by themselves[^>]*npx lamplight sessions lists yours/);
    expect(said).toContain(`npx lamplight export ${session} prints the story so far.`);
    for (const word of ['journal', 'transcript', 'quit', 'score', 'undo', 'plan']) {
      expect(/> help (?<words>[^>]*)/.exec(said)?.groups?.['words'], word).toContain(`“${word}”`);
    }
    expect(said).toContain('> please quit Your story waits here');
  }, 60_000);

  test('begins with the choice of an adventure, and with help for whoever asks for it there', async () => {
    const { code, out } = await lamplight(['play'], {
      env: { DATA_DIR: join(folder, 'other') },
      input: 'help me\nlook\n9\n1.\nquit now\n',
    });
    expect(code).toBe(0);
    expect(out).toMatch(
      /help me\n\n[^]*findahelpline\.com[^]*look\nNo story has begun yet\. Type 1 for Cloak of Darkness, 2 for Harrow Light[^]*Foyer/,
    );
    expect(out).toMatch(/> quit now\n\nYour story waits here/);
  }, 60_000);
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
    [['frob'], 2, /There is: play, plan, breathe, ground, serve, check/],
    [['constructor'], 2, /There is no command/],
    [['serve', 'now'], 2, /"now" is a word too many/],
    [['plan', 'now'], 2, /"now" is a word too many[^]*Usage/],
    [['breathe', 'now'], 2, /"now" is a word too many/],
    [['ground', 'now'], 2, /"now" is a word too many/],
    [['play', '--fast'], 2, /There is no option "--fast" here\.\nUsage/],
    [['export'], 2, /Usage: lamplight export/],
    [['export', 'x', '--format', 'pdf'], 2, /md, json, html, epub/],
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
      err: '',
    });
  });

  // A terminal can only be had from the system's own `script`, which speaks otherwise on other systems.
  test.runIf(process.platform === 'linux' && existsSync('/usr/bin/script'))(
    'check says to a person what was checked',
    async () => {
      const story = join(folder, 'story');
      await lamplight(['new', 'story', '--in', folder]);
      const bin = fileURLToPath(new URL('../bin/lamplight.mjs', import.meta.url));
      const command = `"${process.execPath}" "${bin}" check "${story}"`;
      const { stdout } = await promisify(execFile)('/usr/bin/script', ['-qec', command, '/dev/null']);
      expect(stdout).toMatch(/story: checked [1-9]\d* files, nothing to mend\.\s*$/);
    },
    20_000,
  );
});

describe('what helps beside the story', () => {
  test('a safety plan is kept line by line, and printed as Markdown', async () => {
    const own = { DATA_DIR: join(folder, 'planned') };
    const lines = 'add 2 a walk by the sea\nadd 4 Anna, 01 234\nremove 4.1\nadd 9 x\n\n';
    const edited = await lamplight(['plan'], { env: own, input: lines });
    expect(edited).toMatchObject({ code: 0, err: '' });
    expect(edited.out).toContain('2.1 a walk by the sea');
    expect(edited.out).toContain('“add 9 x” changes nothing here');
    const printed = await lamplight(['plan', '--markdown'], { env: own });
    expect(printed.out).toMatch(/^# My safety plan\n[^]*- a walk by the sea/);
    const inGerman = await lamplight(['plan', '--markdown', '--language', 'de'], { env: own });
    expect(inGerman.out).toMatch(/^# Mein Sicherheitsplan\n[^]*- a walk by the sea/);
    expect(printed.out).not.toContain('Anna');
  });

  test('breathing and grounding need no story and no data folder, and end when told to', async () => {
    const breathed = await lamplight(['breathe'], { input: '\nstop\n' });
    expect(breathed).toMatchObject({ code: 0, err: '' });
    expect(breathed.out.match(/Out, slowly/g)).toHaveLength(3);
    const inPolish = await lamplight(['ground', '--language', 'pl'], { input: '2\n\n\n\n\n\n' });
    expect(inPolish.out).toMatch(/Powiedz, kto i kiedy[^]*Licz wstecz/);
    const inNone = await lamplight(['breathe', '--language', 'xx']);
    expect(inNone).toMatchObject({ code: 2 });
    expect(inNone.err).toContain('must be one of en, es, fr, de, it, pt, nl, pl');
    const grounded = await lamplight(['ground'], { input: '1\n\n\n\n\n\n' });
    expect(grounded.out).toMatch(/Five things[^]*Four things[^]*Three things[^]*Two things[^]*One thing/);
  });

  test('typed in the story they open, and the story goes on where it was', async () => {
    const own = { DATA_DIR: join(folder, 'beside') };
    const input = 'breathe\nstop\nplan\n\nlimits\nline spiders\n\nlook\nquit\n';
    const played = await lamplight(['play', 'harrow-light'], { env: own, input });
    expect(played).toMatchObject({ code: 0, err: '' });
    expect(played.out).toMatch(
      /Breathe slowly[^]*How I notice that it begins[^]*spiders: Spiders \(never\)[^]*> look\n\nThe Quay/,
    );
  });

  test('what cannot be saved in them is said, and the story goes on', async () => {
    const own = { DATA_DIR: join(folder, 'unsaved') };
    await lamplight(['play', 'cloak-of-darkness'], { env: own, input: 'look\nquit\n' });
    const journal = new DatabaseSync(join(own.DATA_DIR, 'journal.db'));
    // What players keep can still be read, and no longer written.
    journal.exec(
      'ALTER TABLE player_records RENAME TO kept; CREATE VIEW player_records AS SELECT * FROM kept',
    );
    journal.close();
    const input = 'yes\nplan\nadd 1 x\nlook\nquit\n';
    const played = await lamplight(['play', 'cloak-of-darkness'], { env: own, input });
    expect(played).toMatchObject({ code: 0, err: '' });
    expect(played.out).toMatch(/plan> add 1 x\nThe journal [^]*> look\n\nFoyer[^]*Your story waits here/);
  }, 60_000);

  test('what a story touches on is said before it begins', async () => {
    const own = { DATA_DIR: join(folder, 'touches') };
    const begun = await lamplight(['play', 'harrow-light'], { env: own, input: 'quit\n' });
    expect(begun.out.replaceAll('\n', ' ')).toContain('It touches on: ');
  });
});
