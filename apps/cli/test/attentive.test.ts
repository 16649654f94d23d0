import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

const dying = 'i want to die';
const tablets = 'the drawer in my flat is nearly full of the tablets now, just one more week';
const stopped = /The story stops here|I am taking what you wrote seriously/;
const numbers = 'findahelpline.com';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lamplight-attentive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An installation of its own. */
const own = (name: string): Record<string, string> => ({
  DATA_DIR: join(folder, name),
  SENTENCE_ENCODER: 'no',
});

/** Runs it with lines; what is said after each of them until the next question, in their order. */
async function answers(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  lines: readonly string[],
): Promise<readonly string[]> {
  const { code, out, err } = await lamplight(args, { env, input: `${lines.join('\n')}\n` });
  expect([code, err]).toStrictEqual([0, '']);
  let from = 0;
  const ends = lines.map((line) => {
    const at = out.indexOf(` ${line}\n`, from);
    expect(at, `“${line}” is asked for in:\n${out.slice(from)}`).not.toBe(-1);
    from = at + line.length + 2;
    return from;
  });
  return ends.map((end, at) => out.slice(end, ends[at + 1] ?? out.length).replaceAll(/\s+/g, ' '));
}

describe('where a story is chosen', () => {
  test('a disclosure is answered with care, in other words each time, and the question is asked again', async () => {
    const said = await answers(['play'], own('chosen'), [dying, tablets, 'cloak', 'quit']);
    for (const words of said.slice(0, 2)) {
      expect(words).toMatch(stopped);
      expect(words).toContain(numbers);
      expect(words).toContain('Which story?');
      expect(words).not.toContain('No story has begun yet');
      // There is none yet that could wait.
      expect(words).not.toContain('The story waits');
    }
    expect(said[0]?.slice(0, 40)).not.toBe(said[1]?.slice(0, 40));
    expect(said[2]).toContain('Foyer of the Opera House');
  }, 60_000);

  test('what helps is opened, without a story', async () => {
    const lines = ['my plan', 'add 2 tea', 'quit', 'breathe', 'stop', 'ground', '2', 'stop', 'exit'];
    const said = await answers(['play'], own('tools'), lines);
    expect(said[0]).toContain('How I notice that it begins');
    expect(said[1]).toContain('2.1 tea');
    expect(said[2]).toContain('Which story?');
    expect(said[3]).toContain('Breathe slowly');
    expect(said[4]).toMatch(/That is enough for now.*Which story\?/);
    expect(said[5]).toContain('1 by the senses');
    expect(said[7]).toContain('Which story?');
    expect(said[8]?.trim()).toBe('');
  }, 60_000);

  test('ordinary distress gets its soft line, and the question stands', async () => {
    const said = await answers(['play'], own('soft'), ['I feel a bit sad today', 'quit']);
    expect(said[0]).toMatch(/I heard that\..*Which story\?/);
    expect(said[0]).not.toContain('No story has begun yet');
    // There is none yet that could go on.
    expect(said[0]).not.toContain('The story goes on');
  }, 60_000);
});

describe('a plan that is being written', () => {
  test.each([
    ['plan', []],
    ['play', ['plan']],
  ])(
    'hears how somebody is, opens what helps, is left by “quit”, and loses nothing (%s)',
    async (command, before) => {
      const env = own(`plan-${command}`);
      const lines = [
        'add 2 tea',
        dying,
        'help me',
        'breathe',
        'plan',
        'ground',
        'quit',
        'add 4 Anna',
        'quit',
      ];
      const said = (await answers([command], env, [...before, ...lines])).slice(before.length);
      expect(said[1]).toMatch(stopped);
      expect(said[2]).toContain(numbers);
      expect(said[3]).toContain('Breathe slowly');
      expect(said[4]).toContain('plan> ');
      expect(said[5]).toContain('1 by the senses');
      expect(said[6]).toContain('plan> ');
      expect(said[7]).toMatch(/2\.1 tea.*4\.1 Anna/);
      expect(said[8]).not.toContain('plan> ');
      expect(said.join(' ')).not.toContain('changes nothing here');
      const { out } = await lamplight(['plan', '--markdown'], { env });
      expect(out).toMatch(/- tea\n[^]*- Anna\n/);
    },
    60_000,
  );

  test('keeps what belongs into it, also where it asks for care', async () => {
    const said = await answers(['plan'], own('signs'), ['add 1 I want to die when it is loud', '']);
    expect(said[0]).toMatch(stopped);
    expect(said[0]).toContain('1.1 I want to die when it is loud');
  }, 60_000);
});

test('whether to go on is decided by yes and no alone', async () => {
  const env = own('going-on');
  await answers(['play', 'cloak-of-darkness'], env, ['west', 'quit']);
  const lines = [tablets, 'help me', 'breathe', 'stop', 'plan', 'quit', 'north', 'yes', 'quit'];
  const said = await answers(['play', 'cloak-of-darkness'], env, lines);
  expect(said[0]).toMatch(stopped);
  expect(said[1]).toContain(numbers);
  expect(said[2]).toContain('Breathe slowly');
  expect(said[4]).toContain('How I notice that it begins');
  expect(said[6]).toContain('“yes” goes on there');
  for (const at of [0, 1, 3, 5, 6]) expect(said[at]).toContain('Go on there? (yes/no)');
  expect(said[7]).toContain('Cloakroom');
  const [anew] = await answers(['play', 'cloak-of-darkness'], env, ['no', 'quit']);
  expect(anew).toContain('Foyer of the Opera House');
}, 60_000);

test('an exercise by itself hears how somebody is, too, and goes on, whatever is set wrong', async () => {
  const said = await answers(['breathe'], { ...own('alone'), PORT: 'wrong' }, [
    dying,
    'plan',
    'ground',
    'quit',
    'stop',
  ]);
  expect(said[0]).toMatch(stopped);
  expect(said[0]).toContain('Enter begins');
  expect(said[1]).toContain('npx lamplight plan');
  expect(said[2]).toContain('1 by the senses');
  expect(said[4]).toContain('That is enough for now');
}, 60_000);
