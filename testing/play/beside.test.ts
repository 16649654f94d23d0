import type { Alert } from '@lamplight/contracts';
import { vmWatchdog } from '@lamplight/adapter-system';
import { type Alerts, JournalError, type Sentence, type SentenceEncoder } from '@lamplight/ports';
import { createReader, createWatch } from '@lamplight/safety';
import { describe, expect, test } from 'vitest';
import { ears } from '../safety/ears.ts';
import { ada, ben, openPlayhouse, type Playhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

/** A care team that writes down what it hears. */
function careTeam(): Alerts & { readonly kept: Alert[] } {
  const kept: Alert[] = [];
  return {
    somebodyIsThere: true,
    kept,
    keep: (alert) => kept.push(alert) > 0,
    wake: () => undefined,
    about: async () => [],
  };
}

const hear = ({ play }: Playhouse, words: string, shown = 0) =>
  play.hearBeside(ada, { key: words, words, shown });

describe('what is said beside every story', () => {
  test('is answered with care where it asks for it, and in other words the next time', async () => {
    await using house = await openPlayhouse();
    const { care } = await hear(house, 'I want to die');
    expect(care).toMatchObject({ level: 3, mode: 'stop', told: 'nobody', id: 'self-harm/3/a' });
    expect((await hear(house, 'I want to die', 1)).care?.id).toBe('self-harm/3/b');
    expect(
      (await house.play.hearBeside(ben, { key: 'a', words: 'I fear failure at my new job' })).care,
    ).toMatchObject({ level: 1, mode: 'note' });
    expect((await house.play.hearBeside(ben, { key: 'b', words: 'yes' })).care).toBeNull();
  });

  test('does not say that a story waits where none does', async () => {
    await using house = await openPlayhouse();
    const { id } = await playAlong(house.play);
    const [alone, before] = [
      await house.play.hearBeside(ada, { key: 'a', words: 'help me' }),
      await house.play.hearBeside(ada, { key: 'b', words: 'help me', session: id }),
    ];
    expect(alone.care?.paragraphs.join(' ')).not.toContain('The story waits');
    expect(before.care?.paragraphs.join(' ')).toContain('The story waits');
  });

  test.each([
    ['plan', 'plan'],
    ['My plan, please!', 'plan'],
    ['breathe with me', 'breathe'],
    ['ground me', 'ground'],
    ['limits', null],
    ['add 2 breathe', null],
    ['plan. go north', null],
  ])('“%s” opens %s', async (words, opens) => {
    await using house = await openPlayhouse();
    expect((await hear(house, words)).opens).toBe(opens);
  });

  test('is told on where it is grave, once, and lingers in the stories', async () => {
    const alerts = careTeam();
    await using house = await openPlayhouse({ needs: { alerts } });
    expect((await hear(house, 'I want to die')).care?.told).toBe('care-team');
    expect((await hear(house, 'I want to die now', 1)).care?.told).toBe('care-team');
    expect(alerts.kept).toMatchObject([
      { tenant: ada.tenant, player: ada.player, session: 'beside-every-story', level: 3 },
    ]);
    const { say } = await playAlong(house.play);
    expect((await say('look')).care).toMatchObject({ mode: 'note', id: expect.stringMatching('still-here') });
  });

  test('is heard in its sense as in a story', async () => {
    const given: Sentence[] = [];
    const encoder: SentenceEncoder = {
      id: 'for-a-test',
      dimensions: 384,
      async encode(sentences) {
        given.push(...sentences);
        return sentences.map(() => new Float32Array(384));
      },
      [Symbol.asyncDispose]: async () => undefined,
    };
    const watch = createWatch({ ...createReader(ears), watchdog: vmWatchdog() });
    await using house = await openPlayhouse({ needs: { watch, encoder } });
    const odd = 'I let the hospital appointment go because I am not going to need my knee';
    await hear(house, odd);
    expect(given).toContain(odd.toLowerCase());
  });

  test('gets its care also where nothing can be kept', async () => {
    const fails = () => Promise.reject(new JournalError('journal/unavailable', 'The disk is full.'));
    await using house = await openPlayhouse();
    await using broken = await openPlayhouse({
      needs: { records: { ...house.journal, latestRecord: fails, addRecord: fails } },
    });
    expect((await hear(broken, 'I want to die')).care).toMatchObject({ level: 3 });
    expect((await hear(broken, 'help me')).care?.id).toBe('help-now/a');
  });
});
