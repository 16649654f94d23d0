import { describe, expect, test } from 'vitest';
import { lamplight } from './lamplight.ts';

const watch = (input: string, ...flags: readonly string[]) =>
  lamplight(['watch', '--json', ...flags], { input });
const answers = (out: string): Record<string, unknown>[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('lamplight watch --json', () => {
  test('answers each line with level, kind, who, imminence, reasons, score and language', async () => {
    const { code, out, err } = await watch('I kill the troll\n\nI took too many pills\r\n');
    expect([code, err]).toEqual([0, '']);
    const [play, nothing, crisis] = answers(out);
    expect(play).toMatchObject({ level: 0, kind: 'none', reasons: [] });
    expect(nothing).toMatchObject({ level: 0, kind: 'none' });
    expect(crisis).toMatchObject({ level: 4, who: 'player', imminence: 'now', language: 'en' });
    expect(crisis?.['reasons']).not.toEqual([]);
    expect(Object.keys(crisis ?? {})).toEqual([
      'level',
      'kind',
      'who',
      'imminence',
      'reasons',
      'score',
      'language',
    ]);
    expect(Number(crisis?.['score'])).toBeGreaterThan(Number(play?.['score']));
  });

  test('takes the scene in every form', async () => {
    const text = 'I jump off the cliff into the water';
    const offers = ['jump into the water', 'jump off the cliff'];
    const contexts = [
      offers,
      { lastTelling: 'You stand on a cliff above the water.', offers },
      'You stand on a cliff above deep water.',
    ];
    const lines = contexts.map((context) => JSON.stringify({ text, context })).join('\n');
    const { code, out } = await watch(lines);
    expect(code).toBe(0);
    expect(answers(out).map(({ level }) => level)).toEqual([0, 0, 0]);
  });

  test('leaves no line unread: what is not quite right is read as it stands, named, and said in the exit code', async () => {
    const lines = [
      'look',
      '{sigh} I want to die',
      '{"words":"I took too many pills"}',
      '{"text":"I want to die","context":7}',
      '{"text":"go north","context":{"mood":1}}',
    ];
    const { code, out, err } = await watch(lines.join('\n'));
    expect(code).toBe(1);
    expect(answers(out).map(({ level }) => level)).toEqual([0, 3, 4, 3, 0]);
    expect(err).toMatch(/^Line 2 is not JSON.*\nLine 3 needs "text".*\nLine 4 was read without .*\n$/);
    expect(err).not.toMatch(/die|pills/);
  });

  test('explains what led to a reading, without a word of it', async () => {
    const { out } = await watch('I want to kill myself because of Marguerite', '--explain');
    const [answer] = answers(out);
    expect(answer?.['findings']).toContainEqual(
      expect.objectContaining({ rule: expect.any(String), level: 3 }),
    );
    expect(JSON.stringify(answer)).not.toContain('Marguerite'.toLowerCase());
  });

  test('reads many lines, one answer each, in their order', async () => {
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      at % 1_000 === 7 ? 'I want to die' : `go north ${at}`,
    );
    const { code, out } = await watch(lines.join('\n'));
    expect(code).toBe(0);
    const levels = answers(out).map(({ level }) => Number(level));
    expect(levels).toHaveLength(lines.length);
    expect(levels.flatMap((level, at) => (level > 0 ? [at % 1_000] : []))).toEqual(
      Array.from({ length: 20 }, () => 7),
    );
  });

  test.each([
    [['watch'], /say --json/],
    [['watch', '--json', 'file.txt'], /"file\.txt" is a word too many/],
    [['watch', '--yaml'], /Usage: lamplight watch/],
  ])('says how it is used: lamplight %j', async (args, sentence) => {
    const { code, err } = await lamplight(args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });
});
