import { describe, expect, test } from 'vitest';
import { ada, alert, minute, night } from '../test/night.ts';

function message(position: number, body: string, topic = 'watch-alert') {
  return { position, tenant: 'home', stream: 's1', sequence: 1, topic, body };
}

describe('the outbox', () => {
  test('is emptied: every alert in it is raised once, and other messages are passed over', async () => {
    const { alerts, outbox, pass, sent } = night({ contacts: [ada] });
    outbox.push(
      message(1, '{}', 'turn'),
      message(2, JSON.stringify(alert())),
      message(3, JSON.stringify(alert())),
    );
    await alerts.tick();
    await pass(0);
    expect(outbox).toStrictEqual([]);
    expect(sent).toHaveLength(1);
  });

  test('keeps an alert until the book has it, and people are told all the same', async () => {
    const { alerts, outbox, fillBook, sent, pass, events } = night({ contacts: [ada] });
    outbox.push(message(1, JSON.stringify(alert())));
    fillBook(true);
    await alerts.tick();
    expect(outbox).toHaveLength(1);
    await alerts.tick();
    expect(sent).toHaveLength(1);
    fillBook(false);
    await alerts.tick();
    await pass(0);
    expect(outbox).toStrictEqual([]);
    expect(sent).toHaveLength(1);
    expect(await events()).toStrictEqual(['raised', 'delivery-attempted', 'delivered']);
  });

  test('may forget an alert that the book did not take: it is kept until the book does', async () => {
    const { alerts, outbox, fillBook, spooled, pass, events } = night({ contacts: [ada] });
    outbox.push(message(1, JSON.stringify(alert())));
    fillBook(true);
    await alerts.tick();
    expect(alerts.waiting()).toBe(1);
    // The session was removed, and with it what the outbox held of it.
    outbox.length = 0;
    fillBook(false);
    await alerts.tick();
    await pass(0);
    expect(spooled.size).toBe(0);
    expect(await events()).toStrictEqual(['raised', 'delivery-attempted', 'delivered']);
  });

  test('with a message that cannot be read has somebody look into it', async () => {
    const { alerts, outbox, pass, sent } = night({ contacts: [ada] });
    outbox.push(message(7, 'not JSON'), message(8, '{"level":4}'));
    await alerts.tick();
    await pass(0);
    expect(sent.map(({ page }) => [page.level, page.kind])).toStrictEqual([
      [4, 'unreadable'],
      [4, 'unreadable'],
    ]);
  });
});

describe('an alert that the journal could not keep', () => {
  test('is kept beside it, told, and moved into the book', async () => {
    const { alerts, pass, sent, spooled, events } = night({ contacts: [ada] });
    expect(alerts.keep(alert())).toBe(true);
    await alerts.tick();
    await pass(0);
    expect(sent).toHaveLength(1);
    expect(spooled.size).toBe(0);
    expect(await events()).toStrictEqual(['raised', 'delivery-attempted', 'delivered']);
  });

  test('is told while the book is full, can be acknowledged, and is not lost when there is room', async () => {
    const { alerts, desk, link, fillBook, spooled, sent, pass, events, clock, jump } = night({
      contacts: [ada],
    });
    fillBook(true);
    alerts.keep(alert());
    await alerts.tick();
    expect(sent).toHaveLength(1);
    expect(spooled.size).toBe(1);
    jump(5 * minute);
    await alerts.tick();
    expect(sent).toHaveLength(2);
    expect(await alerts.about('home', 'player-of-the-night')).toMatchObject([{ state: 'delivered' }]);
    expect(await desk.acknowledge(link('ada'))).toMatchObject({ state: 'acknowledged' });
    fillBook(false);
    await alerts.tick();
    await pass(clock.now() + 60 * minute);
    expect(spooled.size).toBe(0);
    expect(sent).toHaveLength(2);
    expect((await events()).at(-1)).toBe('acknowledged');
    expect(await alerts.about('home', 'player-of-the-night')).toMatchObject([
      { state: 'acknowledged', by: 'Ada Lovelace' },
    ]);
  });
});

test('a book that takes nothing is reported once a look, however many alerts wait for it', async () => {
  const { alerts, fillBook, spooled, faults, sent } = night({ contacts: [ada] });
  fillBook(true);
  for (const id of ['a1', 'a2', 'a3']) spooled.set(id, alert({ id }));
  await alerts.tick();
  expect(sent).toHaveLength(3);
  expect(faults).toMatchObject([{ code: 'alert-book/unavailable' }]);
});

test('a player sees what became of their own alerts, newest first, and of nobody else’s', async () => {
  const { alerts, outbox, pass } = night({ contacts: [ada] });
  for (const [position, one] of [
    alert({ id: 'old', at: 1_000 }),
    alert({ id: 'new', at: 2_000 }),
    alert({ id: 'other', player: 'somebody-else' }),
  ].entries())
    outbox.push(message(position + 1, JSON.stringify(one)));
  await alerts.tick();
  await pass(0);
  const found = await alerts.about('home', 'player-of-the-night');
  expect(found.map(({ id }) => id)).toStrictEqual(['new', 'old']);
  expect(found[0]).toStrictEqual({
    id: 'new',
    session: 'session-of-the-night',
    at: '1970-01-01T00:00:02.000Z',
    level: 4,
    state: 'delivered',
    by: null,
  });
  expect(await alerts.about('elsewhere', 'player-of-the-night')).toStrictEqual([]);
});

test('while the book cannot be read, a player sees what is known beside it, and never a list that is empty', async () => {
  const { alerts, fillBook, damageBook, faults } = night({ contacts: [ada] });
  fillBook(true);
  damageBook();
  await expect(alerts.about('home', 'player-of-the-night')).rejects.toMatchObject({
    code: 'alert-book/damaged',
  });
  alerts.keep(alert());
  await alerts.tick();
  expect(await alerts.about('home', 'player-of-the-night')).toMatchObject([{ state: 'delivered' }]);
  expect(faults.at(-1)).toMatchObject({ code: 'alert-book/damaged' });
});
