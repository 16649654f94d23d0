import { expect, test } from 'vitest';
import { faults, says } from '../model-server/index.ts';
import { ada } from './playhouse.ts';
import { openVoicedWith } from './voiced.ts';
import { openWired } from './wired.ts';

const turns = 20;
/** Two tries of a telling, and two of each request. More than this a model is never asked for one turn. */
const mostAsked = 4;

test.each(Object.keys(faults).map((name) => name as keyof typeof faults))(
  'a provider that is %s costs nobody a turn',
  // A telling that hangs is never over, and the runner ends the test.
  { timeout: 120_000 },
  async (name) => {
    const fault = faults[name];
    await using wired = await openWired((question) => fault(question));
    await using voiced = await openVoicedWith(wired.voice);
    const { play, id, say, over } = voiced;
    const told: string[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const answer = await say(turn % 2 === 0 ? 'look' : 'wait');
      told.push(answer.text);
      const ended = await over();
      expect(wired.server.asked.length).toBeLessThanOrEqual((turn + 1) * mostAsked);
      expect(ended).toMatchObject({ as: 'plain', sequence: null });
      expect(ended.because).toMatch(/^(?:language-model|telling|truth|voice)\//);
    }
    const { passages, turn } = await play.session(ada, id);
    expect(turn).toBe(turns);
    expect(
      passages.slice(1).map(({ tellings }) => tellings.map(({ text }) => text).join('\n\n')),
    ).toStrictEqual(told);
    expect(passages.every(({ plain }) => plain === null)).toBe(true);
    expect((await play.replay(ada, id)).differences).toStrictEqual([]);
  },
);

test('what a model makes up does not stand, and the plain telling does', async () => {
  await using wired = await openWired(() => says('You find a golden crown under the stones and put it on.'));
  await using voiced = await openVoicedWith(wired.voice);
  const { play, id, say, over, heard } = voiced;
  const turn = await say('look');
  const ended = await over();
  expect(ended.as).toBe('plain');
  expect(ended.because).toMatch(/^truth\//);
  expect(heard.some(({ part }) => part.kind === 'sentence')).toBe(false);
  expect((await play.session(ada, id)).passages.at(-1)?.tellings).toStrictEqual(turn.tellings);
});
