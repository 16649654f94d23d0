import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

let root: string;
let story: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lamplight-test-'));
  await lamplight(['new', 'as-made', '--in', root]);
});
beforeEach(async () => {
  story = join(root, 'story');
  await cp(join(root, 'as-made'), story, { recursive: true });
});
afterEach(() => rm(story, { recursive: true }));
afterAll(() => rm(root, { recursive: true }));

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(story, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(story, file), text.replace(from, to));
}

describe('lamplight test', () => {
  test('shows by turn and line what is told otherwise, fails, and records it when told to', async () => {
    await change('places/landing.yaml', 'green at the shoulders. You look', 'green as a pear. You look');
    const differs = await lamplight(['test', story]);
    expect(differs).toMatchObject({ code: 1, err: '' });
    expect(differs.out).toBe(`across: differs in 1 place.
  turn 1, > examine the bell (${story}/transcripts/across.txt:8)
    - Bronze, green at the shoulders.
    + Bronze, green as a pear.
    …
If that is what you meant, record it: npx lamplight test ${story} --update
`);
    const updated = await lamplight(['test', story, '--update']);
    expect(updated).toMatchObject({ code: 0, out: expect.stringContaining('+ Bronze, green as a pear.') });
    expect(await lamplight(['test', story])).toMatchObject({
      code: 0,
      out: 'across: 12 turns, as recorded.\n',
    });
  });

  test('names the line of a walkthrough that no longer comes to its ending, and does not record that', async () => {
    await change('walkthroughs/across.txt', 'take the clapper\n', '');
    const before = await readFile(join(story, 'transcripts/across.txt'), 'utf8');
    for (const more of [[], ['--update']]) {
      const { code, out } = await lamplight(['test', story, ...more]);
      expect(code).toBe(1);
      expect(out).toContain(
        `${story}/walkthroughs/across.txt:13: it should end with “across”, but it comes to no ending.`,
      );
      expect(out).toMatch(
        /turn 9, > take the clapper is no longer played \(\S+transcripts\/across\.txt:\d+\)/,
      );
    }
    expect(await readFile(join(story, 'transcripts/across.txt'), 'utf8')).toBe(before);
  });

  test('names what a walkthrough says wrongly, and a transcript that nothing belongs to', async () => {
    await change('walkthroughs/across.txt', '# ends: across', '# ends: acros');
    await writeFile(join(story, 'transcripts/gone.txt'), 'x');
    const { code, out } = await lamplight(['test', story]);
    expect(code).toBe(1);
    expect(out).toContain(
      'walkthroughs/across.txt:14: error: There is no ending "acros". Did you mean "across"?',
    );
    expect(out).toContain('transcripts/gone.txt:1: there is no walkthroughs/gone.txt');
  });

  test('says what comes after the end, and what the watch answers', async () => {
    await change('walkthroughs/across.txt', '# ends: across', 'wait\n# ends: across');
    await writeFile(join(story, 'walkthroughs/sad.txt'), 'I want to kill myself\n');
    const { code, out } = await lamplight(['test', story]);
    expect(code).toBe(1);
    expect(out).toContain('across.txt:14: the story has ended before “wait”, with “across”.');
    expect(out).toContain('sad.txt:1: “I want to kill myself” was answered by the watch');
  });

  test('plays for a player who leaves things out, and counts the points', async () => {
    const bell = 'Bronze, green at the shoulders. You look up into it, as one looks into a well.';
    const tagged = `{ say: "${bell}", content: { topics: [heights] }, instead: A bell. }`;
    await change(
      'places/landing.yaml',
      '      - >-\n        Bronze',
      `      - ${tagged}\n      - >-\n        Bronze`,
    );
    await writeFile(join(story, 'walkthroughs/mild.txt'), '# lines: heights\n# score: 1\nx bell\n');
    const { code, out } = await lamplight(['test', story, 'mild']);
    expect(code).toBe(1);
    expect(out).toContain('mild.txt:4: it should make 1 point, but makes 0.');
    await writeFile(join(story, 'walkthroughs/mild.txt'), '# lines: heights\n# score: 0\nx bell\n');
    expect(await lamplight(['test', story, 'mild', '--update'])).toMatchObject({ code: 0 });
    const told = await readFile(join(story, 'transcripts/mild.txt'), 'utf8');
    expect(told).toContain('\nA bell.\n');
    expect(told).not.toContain('Bronze');
    await writeFile(join(story, 'walkthroughs/mild.txt'), '# lines: hights\nx bell\n');
    const unknown = await lamplight(['test', story, 'mild']);
    expect(unknown.out).toContain('mild.txt:1: error: There is no topic "hights". Did you mean "heights"?');
  });

  test('answers in JSON, a walkthrough a line', async () => {
    const { code, out } = await lamplight(['test', story, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toStrictEqual({
      name: 'across',
      turns: 12,
      wrong: [],
      differences: [],
      recorded: 'kept',
    });
  });
});

describe('lamplight test --record', () => {
  test('plays by hand, leaves out what was taken back, and compares from then on', async () => {
    const input = 'x bell\nwait\nundo\nn\nquit\n';
    const recorded = await lamplight(['test', story, '--record', 'by-hand', '--seed', '7'], { input });
    expect(recorded).toMatchObject({ code: 0, err: '' });
    expect(recorded.out).toContain('Recorded 2 inputs to no ending: walkthroughs/by-hand.txt');
    expect(await readFile(join(story, 'walkthroughs/by-hand.txt'), 'utf8')).toBe('# seed: 7\nx bell\nn\n');
    expect(await readFile(join(story, 'transcripts/by-hand.txt'), 'utf8')).toMatch(/> n\n\nThe toll-house\n/);
    const tested = await lamplight(['test', story, 'by-hand']);
    expect(tested).toMatchObject({ code: 0, out: 'by-hand: 2 turns, as recorded.\n' });
  });

  test('plays a script, from any place, to an ending', async () => {
    await writeFile(join(root, 'script.txt'), '# only the shed\nopen chest\n\ntake clapper\n');
    const args = [
      'test',
      story,
      '--record',
      'shed',
      '--script',
      join(root, 'script.txt'),
      '--from',
      'The boat shed',
    ];
    expect(await lamplight(args)).toMatchObject({ code: 0, err: '' });
    const written = await readFile(join(story, 'walkthroughs/shed.txt'), 'utf8');
    expect(written).toBe('# from: boat-shed\nopen chest\ntake clapper\n');
    expect(await lamplight(['test', story])).toMatchObject({ code: 0 });
  });

  test('never writes over a walkthrough, and records nothing of nothing', async () => {
    const taken = await lamplight(['test', story, '--record', 'across'], { input: 'wait\n' });
    expect(taken).toMatchObject({
      code: 2,
      err: expect.stringContaining('There is a walkthrough "across" already'),
    });
    const empty = await lamplight(['test', story, '--record', 'empty'], { input: 'quit\n' });
    expect(empty).toMatchObject({ code: 2, err: expect.stringContaining('Nothing was played') });
    expect(await readdir(join(story, 'walkthroughs'))).toStrictEqual(['across.txt']);
  });
});

describe('what cannot be tested is refused in a sentence', () => {
  const broken = {
    nowhere: (path: string) => rm(path, { recursive: true }),
    headless: (path: string) => rm(join(path, 'adventure.yaml')),
    latin: (path: string) => writeFile(join(path, 'walkthroughs/bad.txt'), Uint8Array.of(0x63, 0xe9)),
    untested: async (path: string) => {
      await rm(join(path, 'walkthroughs'), { recursive: true });
      await rm(join(path, 'transcripts'), { recursive: true });
    },
    nonsense: (path: string) => writeFile(join(path, 'rules.yaml'), 'rules: [}\n'),
    whole: async () => undefined,
  };
  test.each<readonly [kind: keyof typeof broken, args: readonly string[], sentence: RegExp]>([
    ['nowhere', [], /There is no folder/],
    ['headless', [], /adventure\.yaml/],
    ['latin', [], /bad\.txt cannot be read \(it is not UTF-8 text\)/],
    ['untested', [], /holds no walkthroughs\. Record one/],
    ['nonsense', [], /story\/rules\.yaml:1:\d+: error/],
    ['whole', ['nope'], /There is no walkthrough "nope"/],
    ['whole', ['--record', 'a/b'], /cannot be the name of a walkthrough/],
    ['whole', ['--record', 'x', '--from', 'moon'], /There is: boat-shed, landing, toll-house/],
    ['whole', ['--seed', '3'], /go with --record/],
    ['whole', ['--record', 'x', '--update'], /--record goes alone/],
  ])('%s %j', async (kind, args, sentence) => {
    await broken[kind](story);
    const { code, err } = await lamplight(['test', story, ...args]);
    await mkdir(story, { recursive: true });
    expect(code).toBe(kind === 'nowhere' ? 1 : 2);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
  });
});
