import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

const cloak = ['play', 'cloak-of-darkness', '--json', '--script'];
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-script-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Line {
  readonly turn: number;
  readonly input: string;
  readonly outcome: string;
  readonly [field: string]: unknown;
}

const linesOf = (out: string): Line[] =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);

describe('a script', () => {
  test('prints one object a line, with the agreed fields in their order', async () => {
    const { code, out, err } = await lamplight([...cloak, '-', '--seed', '3'], {
      input: 'go west\nput cloak on hook\n',
    });
    expect([code, err]).toStrictEqual([0, '']);
    const [west, hook] = linesOf(out);
    expect(Object.keys(west ?? {})).toStrictEqual([
      'turn',
      'input',
      'outcome',
      'text',
      'events',
      'place',
      'inventory',
      'score',
      'ended',
      'hash',
    ]);
    expect(west).toMatchObject({
      turn: 1,
      input: 'go west',
      outcome: 'done',
      place: 'cloakroom',
      ended: null,
    });
    expect(west?.['hash']).toMatch(/^[0-9a-f]{64}$/);
    expect(hook).toMatchObject({
      turn: 2,
      inventory: [],
      score: 1,
      events: expect.arrayContaining([{ type: 'turn-passed' }]),
    });
  });

  test('prints the same bytes for the same seed and inputs, from a file and from standard input', async () => {
    const input = 'look\r\n\r\nhelp me\nI want to go home\ndance\ngo south\nundo\nretell\nsave\nwait';
    await writeFile(join(folder, 'script.txt'), input);
    const [first, second] = await Promise.all([
      lamplight([...cloak, join(folder, 'script.txt'), '--seed', '9']),
      lamplight([...cloak, '-', '--seed', '9'], { input }),
    ]);
    expect(first.code).toBe(0);
    expect(second.out).toBe(first.out);
    const inputs = linesOf(first.out).map((line) => line.input);
    expect(inputs).toStrictEqual(input.split(/\r?\n/));
    expect(first.out).not.toMatch(/20\d\d-\d\d-\d\d/);
  });

  test('takes one input a line, whatever is in it', async () => {
    const hostile = [
      '',
      ' ',
      'a\u2028b',
      'a\rb',
      '\u0000',
      '\u202Eabc',
      '{"text":"x"}',
      "'; DROP TABLE",
      '<b>',
      '👩‍👩‍👧',
      'x '.repeat(500_000),
    ];
    const { code, out } = await lamplight([...cloak, '-'], { input: `${hostile.join('\n')}\n` });
    expect(code).toBe(0);
    expect(linesOf(out).map((line) => line.input)).toStrictEqual(hostile);
    expect(out.split(/[\n\u0085\u2028\u2029]/).length - 1).toBe(hostile.length);
  }, 60_000);

  test('has nothing to say to nothing', async () => {
    expect(await lamplight([...cloak, '-'])).toStrictEqual({ code: 0, out: '', err: '' });
  });

  test('ends quietly when nobody reads on', async () => {
    const bin = fileURLToPath(new URL('../bin/lamplight.mjs', import.meta.url));
    const child = spawn(process.execPath, [bin, ...cloak, '-']);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => undefined);
    child.stdin.end('look\n'.repeat(2000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = (await once(child, 'exit')) as [number | null];
    expect([code, err]).toStrictEqual([0, '']);
  }, 60_000);
});

describe('a script that cannot be played is refused in a sentence', () => {
  test.each([
    [[...cloak, '/nowhere/script.txt'], 2, /There is no script \/nowhere\/script\.txt/],
    [[...cloak, tmpdir()], 2, /is a folder/],
    [['play', 'nope', '--script', '-', '--json'], 1, /There is: "cloak-of-darkness", "harrow-light"/],
    [['play', '--script', '-'], 2, /which adventure/],
    [['play', 'cloak-of-darkness', '--json'], 2, /--json goes with --script/],
    [[...cloak, '-', '--seed', '1e3'], 2, /--seed must be a whole number/],
  ] as const)('lamplight %j', async (args, code, sentence) => {
    const ran = await lamplight(args);
    expect([ran.code, ran.out]).toStrictEqual([code, '']);
    expect(ran.err).toMatch(sentence);
    expect(ran.err).not.toContain('    at ');
  });
});
