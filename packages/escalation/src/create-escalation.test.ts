import { describe, expect, test } from 'vitest';
import { ada, alert, ben, delivered, hour, minute, night, refused } from '../test/night.ts';

describe('an alert of level 4', () => {
  test('is told at once, again every 5 minutes, and to the second contact after 10', async () => {
    const { escalation, pass, minutes } = night();
    await escalation.raise(alert());
    await pass(21 * minute);
    expect(minutes('ada')).toStrictEqual([0, 5, 10, 15, 20]);
    expect(minutes('ben')).toStrictEqual([10, 15, 20]);
  });

  test('is told hourly after a day, and for as long as nobody has acknowledged', async () => {
    const { escalation, pass, minutes } = night();
    await escalation.raise(alert());
    await pass(72 * hour);
    const late = minutes('ada').filter((at) => at > 25 * 60);
    expect(late.length).toBeGreaterThan(45);
    expect(late.length).toBeLessThan(49);
  });

  test('is told no more once a named person has acknowledged', async () => {
    const { escalation, desk, pass, sent, link, tasks } = night();
    await escalation.raise(alert());
    await pass(6 * minute);
    expect(sent).toHaveLength(2);
    const view = await desk.acknowledge(link('ada'));
    expect(view).toMatchObject({
      state: 'acknowledged',
      acknowledged: { by: 'Ada Lovelace', at: 6 * minute },
    });
    await pass(48 * hour);
    expect(sent).toHaveLength(2);
    expect(tasks.size).toBe(0);
  });

  test('goes to the second contact at once when the first cannot be reached', async () => {
    const { escalation, pass, minutes } = night({
      deliver: (_page, { id }) => (id === 'ada' ? refused : delivered),
    });
    await escalation.raise(alert());
    await pass(minute);
    expect(minutes('ben')).toStrictEqual([5 / 60]);
  });
});

describe('an alert of level 3', () => {
  test('is told once, again after a day, and seven times at most', async () => {
    const { escalation, pass, minutes } = night({ contacts: [ada] });
    await escalation.raise(alert({ level: 3 }));
    await pass(23 * hour);
    expect(minutes('ada')).toStrictEqual([0]);
    await pass(20 * 24 * hour);
    expect(minutes('ada').map((at) => at / 60)).toStrictEqual([0, 24, 48, 72, 96, 120, 144]);
  });

  test('is told to the second contact after two days', async () => {
    const { escalation, pass, minutes } = night();
    await escalation.raise(alert({ level: 3 }));
    await pass(49 * hour);
    expect(minutes('ben')).toStrictEqual([48 * 60]);
  });
});

describe('delivery', () => {
  test('that fails is seen, and tried again later and later with the same key until it succeeds', async () => {
    let failures = 4;
    const { escalation, alerts, pass, sent, events } = night({
      contacts: [ada],
      deliver: () => ((failures -= 1) >= 0 ? refused : delivered),
    });
    await escalation.raise(alert());
    await pass(6_000);
    const [waiting] = await alerts.about('home', 'player-of-the-night');
    expect(waiting).toMatchObject({ state: 'undeliverable', by: null });
    await pass(4 * minute);
    expect(sent.map(({ at }) => at / 1000)).toStrictEqual([0, 5, 15, 35, 75]);
    expect(new Set(sent.map(({ page }) => page.key)).size).toBe(1);
    const [told] = await alerts.about('home', 'player-of-the-night');
    expect(told).toMatchObject({ state: 'delivered' });
    expect((await events()).filter((type) => type === 'delivery-failed')).toHaveLength(4);
  });

  test('counts only with a receipt: a channel that throws has delivered nothing', async () => {
    const { escalation, alerts, pass, faults } = night({
      contacts: [ada],
      deliver: () => Promise.reject(new Error('broken')),
    });
    await escalation.raise(alert());
    await pass(0);
    expect(await alerts.about('home', 'player-of-the-night')).toMatchObject([{ state: 'undeliverable' }]);
    expect(faults).toHaveLength(1);
  });

  test('that was cut off by the end of the process counts as failed, and is sent again with the same key', async () => {
    const { escalation, book, pass, sent, events } = night({ contacts: [ada] });
    await escalation.raise(alert());
    // The process was killed after this had been entered, and before it was sent.
    await book.append('a1', 1, [{ type: 'delivery-attempted', at: 0, contact: 'ada', page: 1, attempt: 1 }]);
    await pass(minute);
    expect(sent).toHaveLength(1);
    expect(await events()).toStrictEqual([
      'raised',
      'delivery-attempted',
      'delivery-failed',
      'delivery-attempted',
      'delivered',
    ]);
  });

  test('never carries words, a name or an id of the player', async () => {
    const { escalation, pass, sent } = night();
    await escalation.raise(alert({ kind: 'I want to say "this"' }));
    await pass(0);
    expect(sent[0]?.page.kind).toBe('unknown');
    expect(JSON.stringify(sent)).not.toMatch(/of-the-night|I want|plan\/means|a1/);
  });

  test('to one slow contact keeps nobody else waiting', async () => {
    const { promise, resolve } = Promise.withResolvers<typeof delivered>();
    const { escalation, sent, pass, alerts } = night({
      contacts: [ada, { ...ben, order: 'first' }],
      deliver: (_page, { id }) => (id === 'ada' ? promise : delivered),
    });
    await escalation.raise(alert());
    const passing = pass(0);
    await expect.poll(() => sent.length).toBe(2);
    await expect
      .poll(() => alerts.about('home', 'player-of-the-night'))
      .toMatchObject([{ state: 'delivered' }]);
    resolve(delivered);
    await passing;
  });
});

test('a channel that hangs has delivered nothing, and what is due about its alert is done all the same', async () => {
  const hanging = new Promise<typeof delivered>(() => undefined);
  const { escalation, pass, sent, events, losePatience } = night({
    contacts: [ada],
    deliver: () => (sent.length > 1 ? delivered : hanging),
  });
  await escalation.raise(alert());
  const passing = pass(minute);
  await expect.poll(() => sent.length).toBe(1);
  losePatience();
  await passing;
  expect(sent).toHaveLength(2);
  expect((await events()).slice(1, 3)).toStrictEqual(['delivery-attempted', 'delivery-failed']);
});

describe('the same alert', () => {
  test('told twice, and worked on by many at once, is told to each contact once', async () => {
    const { escalation, pass, sent } = night({ contacts: [ada, { ...ben, order: 'first' }] });
    await Promise.all([escalation.raise(alert()), escalation.raise(alert())]);
    await Promise.all(Array.from({ length: 10 }, () => escalation.advance('a1')));
    await pass(minute);
    expect(sent.map(({ to }) => to).toSorted()).toStrictEqual(['ada', 'ben']);
  });

  test('goes on where it was after a start, without telling anybody twice', async () => {
    const { escalation, pass, tasks, minutes } = night({ contacts: [ada] });
    await escalation.raise(alert());
    await pass(minute);
    tasks.clear();
    await escalation.resume();
    await pass(11 * minute);
    expect(minutes('ada')).toStrictEqual([0, 5, 10]);
  });

  test('is told in time although the clock was set back meanwhile', async () => {
    const { escalation, jump, sent } = night({ contacts: [ada] });
    await escalation.raise(alert());
    await escalation.advance('a1');
    jump(-hour);
    await escalation.advance('a1', 5 * minute);
    expect(sent).toHaveLength(2);
  });
});

test('without contacts an alert is kept as told to nobody, and stays so', async () => {
  const { escalation, alerts, pass, sent, tasks } = night({ contacts: [] });
  await escalation.raise(alert());
  await pass(hour);
  expect(alerts.somebodyIsThere).toBe(false);
  expect(sent).toStrictEqual([]);
  expect(tasks.size).toBe(0);
  expect(await alerts.about('home', 'player-of-the-night')).toMatchObject([{ state: 'nobody' }]);
});

test('people are told even when no timer can be kept, and again as soon as one can', async () => {
  const { escalation, fillTasks, pass, jump, minutes } = night({ contacts: [ada] });
  fillTasks(true);
  await escalation.raise(alert());
  expect(minutes('ada')).toStrictEqual([0]);
  jump(5 * minute);
  fillTasks(false);
  await escalation.tick();
  await pass(11 * minute);
  expect(minutes('ada')).toStrictEqual([0, 5, 10]);
});

test('people are told again and again even when the store of tasks takes everything and does nothing', async () => {
  const { escalation, desk, link, forgetTasks, pass, jump, minutes } = night({ contacts: [ada] });
  await escalation.raise(alert());
  await pass(minute);
  forgetTasks();
  for (let now = minute; now < 12 * minute; now += 5_000) {
    jump(now);
    await escalation.tick();
  }
  expect(minutes('ada')).toStrictEqual([0, 5.25, 10.5]);
  jump(15.5 * minute);
  expect(escalation.late()).toBe(0);
  jump(16 * minute);
  expect(escalation.late()).toBe(1);
  await desk.acknowledge(link('ada'));
  await escalation.tick();
  expect(escalation.late()).toBe(0);
  expect(minutes('ada')).toHaveLength(3);
});
