import { describe, expect, test } from 'vitest';
import { ada, alert, ben, minute, night } from '../test/night.ts';

async function paged() {
  const evening = night({ contacts: [ada, { ...ben, order: 'first' }] });
  await evening.escalation.raise(alert());
  await evening.pass(minute);
  return evening;
}

describe('the link of a contact', () => {
  test('shows the alert and changes nothing', async () => {
    const { desk, link, events } = await paged();
    const before = await events();
    expect(await desk.view(link('ada'))).toMatchObject({
      name: 'Ada Lovelace',
      level: 4,
      state: 'delivered',
    });
    expect(await events()).toStrictEqual(before);
  });

  test('goes from acknowledged over an action to closed, each by name', async () => {
    const { desk, link, alerts } = await paged();
    await desk.acknowledge(link('ada'));
    expect(await desk.act(link('ben'), 'reached-player')).toMatchObject({
      state: 'acting',
      acknowledged: { by: 'Ada Lovelace' },
      action: { by: 'Ben Okri', action: 'reached-player' },
    });
    expect(await desk.close(link('ada'))).toMatchObject({ state: 'closed', closed: { by: 'Ada Lovelace' } });
    expect(await alerts.about('home', 'player-of-the-night')).toMatchObject([
      { state: 'closed', by: 'Ada Lovelace' },
    ]);
  });

  test('used twice is used once', async () => {
    const { desk, link, events } = await paged();
    await Promise.all([desk.acknowledge(link('ada')), desk.acknowledge(link('ben'))]);
    await desk.act(link('ada'), 'handed-over');
    await desk.act(link('ada'), 'handed-over');
    await desk.close(link('ada'));
    await desk.close(link('ben'));
    const settled = (await events()).filter((type) => !type.startsWith('deliver'));
    expect(settled).toStrictEqual(['raised', 'acknowledged', 'action-taken', 'closed']);
  });

  test('who acts or closes has also seen it', async () => {
    const { desk, link } = await paged();
    expect(await desk.close(link('ben'))).toMatchObject({ acknowledged: { by: 'Ben Okri' } });
  });

  test('opens for nobody with another alert, another contact or another secret', async () => {
    const { desk, link, events } = await paged();
    const right = link('ada');
    for (const wrong of [
      { ...right, token: link('ben').token },
      { ...right, contact: 'ben' },
      { ...right, contact: 'cleo' },
      { ...right, ref: 'other' },
      { ...right, token: '' },
      { ...right, token: `${right.token.slice(0, -1)}=` },
    ]) {
      expect(await desk.acknowledge(wrong)).toBeUndefined();
    }
    expect(await events()).not.toContain('acknowledged');
  });
});
