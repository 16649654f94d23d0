import { describe, expect, test } from 'vitest';
import { ada, alert, delivered, minute, night } from '../test/night.ts';

const player = ['home', 'player-of-the-night'] as const;

/** A night in which an alert was told and entered before the book took nothing more. */
async function bookFilledLater() {
  const all = night({ contacts: [ada] });
  await all.escalation.raise(alert());
  await all.pass(0);
  all.fillBook(true);
  return all;
}

describe('an alert that was in the book before it took nothing more', () => {
  test('is sent again at its time, and once there is room the book has all of it', async () => {
    const { alerts, pass, minutes, fillBook, events, escalation, faults } = await bookFilledLater();
    await pass(5 * minute);
    expect(minutes('ada')).toStrictEqual([0, 5]);
    expect(escalation.late()).toBe(1);
    for (const minutesLater of [7, 10, 15]) {
      await pass(minutesLater * minute);
      await alerts.tick();
    }
    expect(minutes('ada')).toStrictEqual([0, 5, 10, 15]);
    expect(await events()).toStrictEqual(['raised', 'delivery-attempted', 'delivered']);
    expect(faults.length).toBeGreaterThan(0);
    fillBook(false);
    await alerts.tick();
    await pass(16 * minute);
    expect(escalation.late()).toBe(0);
    expect(minutes('ada')).toStrictEqual([0, 5, 10, 15]);
    const told = (await events()).filter((type) => type !== 'delivery-attempted');
    expect(told).toStrictEqual([
      'raised',
      'delivered',
      'repaged',
      'delivered',
      'repaged',
      'delivered',
      'repaged',
      'delivered',
    ]);
    await pass(20 * minute);
    expect(minutes('ada')).toStrictEqual([0, 5, 10, 15, 20]);
  });

  test('can be acknowledged, also before anything more was due, and nobody is told again', async () => {
    const { alerts, desk, link, pass, minutes, fillBook, events } = await bookFilledLater();
    expect(await desk.acknowledge(link('ada'))).toMatchObject({ state: 'acknowledged' });
    expect(await desk.view(link('ada'))).toMatchObject({ acknowledged: { by: 'Ada Lovelace' } });
    expect(await alerts.about(...player)).toMatchObject([{ state: 'acknowledged', by: 'Ada Lovelace' }]);
    await pass(60 * minute);
    await alerts.tick();
    fillBook(false);
    await alerts.tick();
    await pass(120 * minute);
    expect(minutes('ada')).toStrictEqual([0]);
    expect(await events()).toStrictEqual(['raised', 'delivery-attempted', 'delivered', 'acknowledged']);
    expect(await alerts.about(...player)).toMatchObject([{ state: 'acknowledged' }]);
  });

  test('is not sent twice because its receipt could not be entered', async () => {
    const { escalation, alerts, pass, minutes, fillBook, events } = night({
      contacts: [ada],
      deliver: () => {
        fillBook(true);
        return delivered;
      },
    });
    await escalation.raise(alert());
    await pass(4 * minute);
    await alerts.tick();
    expect(minutes('ada')).toStrictEqual([0]);
    expect(await events()).toStrictEqual(['raised', 'delivery-attempted']);
    fillBook(false);
    await alerts.tick();
    expect(await events()).toStrictEqual(['raised', 'delivery-attempted', 'delivered']);
  });

  test('is told at the next start, too, while nothing can be written', async () => {
    const { escalation, alerts, pass, minutes, fillBook, fillTasks, forgetTasks, jump } = night({
      contacts: [ada],
    });
    await escalation.raise(alert());
    await pass(0);
    forgetTasks();
    fillBook(true);
    fillTasks(true);
    jump(6 * minute);
    await escalation.resume();
    await alerts.tick();
    expect(minutes('ada')).toStrictEqual([0, 6]);
  });
});
