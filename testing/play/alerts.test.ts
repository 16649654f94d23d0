import type { Alert } from '@lamplight/contracts';
import { vmWatchdog } from '@lamplight/adapter-system';
import { type Alerts, JournalError } from '@lamplight/ports';
import { createWatch, readRisk } from '@lamplight/safety';
import { describe, expect, test } from 'vitest';
import { ada, openPlayhouse, outboxReader, type Playhouse } from './playhouse.ts';
import { playAlong } from './playing-along.ts';

const now = 'I want to kill myself tonight';
const over = 'I took too many pills';

/** A care team that writes down what it hears. */
function careTeam(keeps = true): Alerts & { readonly kept: Alert[]; woken: number } {
  const team = {
    somebodyIsThere: true,
    kept: [] as Alert[],
    woken: 0,
    keep(alert: Alert) {
      if (keeps) team.kept.push(alert);
      return keeps;
    },
    wake() {
      team.woken += 1;
    },
    about: async () => [],
  };
  return team;
}

async function sent({ journal }: Playhouse): Promise<Alert[]> {
  const messages = await journal.outbox(outboxReader, 1000);
  return messages.filter(({ topic }) => topic === 'watch-alert').map(({ body }) => JSON.parse(body) as Alert);
}

describe('a grave message', () => {
  test('leaves an alert in the outbox with its turn, and the care says that somebody is told', async () => {
    const alerts = careTeam();
    await using house = await openPlayhouse({ needs: { alerts } });
    const { id, say } = await playAlong(house.play);
    await say('look');
    expect(alerts.kept).toStrictEqual([]);
    expect((await say(over)).care).toMatchObject({ level: 4, told: 'care-team' });
    expect(await sent(house)).toMatchObject([
      { tenant: 'home', player: ada.player, session: id, level: 4, who: 'player', imminence: 'now' },
    ]);
    // Kept beside the journal as well: the outbox forgets it with the session.
    expect(alerts.kept).toStrictEqual(await sent(house));
  });

  test('stands in the journal, readable without a key, no longer than until it was told on', async () => {
    await using house = await openPlayhouse({ needs: { alerts: careTeam() } });
    const { journal } = house;
    await (await playAlong(house.play)).say(over);
    const { position = 0 } = (await journal.outbox(outboxReader, 100)).at(-1) ?? {};
    await journal.confirm(outboxReader, position);
    expect(await journal.outbox('a newcomer', 100)).toStrictEqual([]);
  });

  test('is told on once in ten minutes, unless it gets graver', async () => {
    let time = 0;
    const clock = { now: () => (time += 1000) };
    await using house = await openPlayhouse({ needs: { alerts: careTeam(), clock } });
    const { sayAll } = await playAlong(house.play);
    await sayAll('I want to die', 'I want to die', over, over);
    const levels = async () => (await sent(house)).map(({ level }) => level);
    expect(await levels()).toStrictEqual([3, 4]);
    time += 10 * 60_000;
    await sayAll(over);
    expect(await levels()).toStrictEqual([3, 4, 4]);
    expect(new Set((await sent(house)).map((alert) => alert.id)).size).toBe(3);
  });

  test('is told on again, however soon, once the alert before it was closed', async () => {
    const team = careTeam();
    let state: 'acknowledged' | 'closed' = 'acknowledged';
    const about = async () =>
      team.kept.map(({ id, session, level }) => ({
        id,
        session,
        at: '2026-01-01T00:00:00.000Z',
        level,
        state,
        by: 'Ada',
      }));
    await using house = await openPlayhouse({ needs: { alerts: { ...team, about } } });
    const { sayAll } = await playAlong(house.play);
    await sayAll(over, over);
    expect(await sent(house)).toHaveLength(1);
    state = 'closed';
    await sayAll(over);
    expect(await sent(house)).toHaveLength(2);
  });

  test('is told on again after the clock was set back', async () => {
    let time = 10 * 60 * 60_000;
    const clock = { now: () => (time += 1000) };
    await using house = await openPlayhouse({ needs: { alerts: careTeam(), clock } });
    const { sayAll } = await playAlong(house.play);
    await sayAll(over);
    time -= 60 * 60_000;
    await sayAll(over);
    expect(await sent(house)).toHaveLength(2);
  });

  test('where alerts cannot be kept beside the journal, wakes whoever reads the outbox', async () => {
    const alerts = careTeam(false);
    await using house = await openPlayhouse({ needs: { alerts } });
    await (await playAlong(house.play)).say(over);
    expect(alerts.woken).toBe(1);
    expect(await sent(house)).toHaveLength(1);
  });

  test('about somebody else is told on, too', async () => {
    await using house = await openPlayhouse({ needs: { alerts: careTeam() } });
    const { say } = await playAlong(house.play);
    await say('my friend says she will kill herself tonight');
    expect(await sent(house)).toMatchObject([{ who: 'third-person' }]);
  });

  test('where nobody is there says so, and a milder one never says that somebody is told', async () => {
    await using alone = await openPlayhouse();
    expect((await (await playAlong(alone.play)).say(over)).care).toMatchObject({ told: 'nobody' });
    await using house = await openPlayhouse({ needs: { alerts: careTeam() } });
    const mild = await (await playAlong(house.play)).say('I can’t go on');
    expect(mild.care).toMatchObject({ level: 2, told: 'nobody' });
    expect(await sent(house)).toStrictEqual([]);
  });
});

describe('when the journal cannot be written', () => {
  const full = {
    around: (journal: Playhouse['journal']) => ({
      ...journal,
      append: () => Promise.reject(new JournalError('journal/unavailable', 'The disk is full.')),
    }),
  };
  const ask = (house: Playhouse, key: string, text: string) =>
    house.play.interact(ada, 'some-session', { key, text });

  test('the care comes, and the alert is kept by whoever tells on it', async () => {
    const alerts = careTeam();
    await using house = await openPlayhouse({ needs: { alerts }, ...full });
    const care = { level: 4, told: 'care-team', resources: expect.arrayContaining([expect.anything()]) };
    await expect(ask(house, 'a', over)).rejects.toMatchObject({ code: 'play/care-first', care });
    await expect(ask(house, 'b', over)).rejects.toMatchObject({ code: 'play/care-first', care });
    expect(alerts.kept).toMatchObject([{ session: 'some-session', level: 4, player: ada.player }]);
    expect(JSON.stringify(alerts.kept)).not.toContain('too many');
    await expect(ask(house, 'c', 'take lamp')).rejects.not.toHaveProperty('care');
  });

  test('and the alert cannot be kept either, the care does not say that somebody is told', async () => {
    await using house = await openPlayhouse({ needs: { alerts: careTeam(false) }, ...full });
    await expect(ask(house, 'a', over)).rejects.toMatchObject({ care: { level: 4, told: 'nobody' } });
  });

  test('the same message kept and then written is one alert', async () => {
    let fails = true;
    const alerts = careTeam();
    await using house = await openPlayhouse({
      needs: { alerts },
      around: (journal) => ({
        ...journal,
        append: (append) =>
          fails && append.expected > 0
            ? Promise.reject(new JournalError('journal/unavailable', 'The disk is full.'))
            : journal.append(append),
      }),
    });
    const { id } = await house.play.start(ada, { adventure: 'island' });
    const again = () => house.play.interact(ada, id, { key: 'k', text: now });
    await expect(again()).rejects.toMatchObject({ code: 'play/care-first' });
    fails = false;
    await again();
    const ids = alerts.kept.map((alert) => alert.id);
    expect((await sent(house)).map((alert) => alert.id)).toStrictEqual([...new Set(ids)]);
  });
});

test('when the journal never answers, the care comes in less than two seconds', async () => {
  await using house = await openPlayhouse({
    needs: { alerts: careTeam() },
    around: (journal) => ({ ...journal, session: () => new Promise(() => undefined) }),
  });
  const begun = performance.now();
  await expect(house.play.interact(ada, 'some-session', { key: 'a', text: over })).rejects.toMatchObject({
    code: 'play/care-first',
    care: { level: 4, told: 'care-team' },
    cause: { code: 'play/slow', status: 503 },
  });
  expect((await house.play.helpNow(ada)).id).toBe('help-now/a');
  expect(performance.now() - begun).toBeLessThan(2000);
});

test('when reading is broken, no alert claims to know anything, and the story stands still', async () => {
  const read = () => {
    throw new Error('The data file is missing.');
  };
  const alerts = careTeam();
  const watch = createWatch({ read, watchdog: vmWatchdog() });
  await using house = await openPlayhouse({ needs: { alerts, watch } });
  const { say } = await playAlong(house.play);
  expect(await say(over)).toMatchObject({ outcome: 'stopped', care: { told: 'nobody', mode: 'pause' } });
  expect(await sent(house)).toStrictEqual([]);
  expect(createWatch({ read: readRisk, watchdog: vmWatchdog() }).screen({ text: over }).outcome).toBe('stop');
});
