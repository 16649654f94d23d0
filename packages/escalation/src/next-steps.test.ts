import { array, assert, asyncProperty, boolean } from 'fast-check';
import { expect, test } from 'vitest';
import { type AlertEvent, defaultPolicy } from '@lamplight/escalation';
import { ada, alert, ben, delivered, hour, minute, night, refused } from '../test/night.ts';

const chance = array(boolean(), { minLength: 40, maxLength: 40 });

test('whatever fails, somebody is tried at least every five minutes until one has acknowledged', async () => {
  await assert(
    asyncProperty(chance, async (luck) => {
      let tries = 0;
      const { escalation, pass, sent } = night({
        deliver: () => (luck[(tries += 1) % luck.length] === true ? delivered : refused),
      });
      await escalation.raise(alert());
      await pass(6 * hour);
      const times = [0, ...sent.map(({ at }) => at), 6 * hour];
      for (const [index, at] of times.entries())
        expect(at - (times[index - 1] ?? 0)).toBeLessThanOrEqual(5 * minute + 1000);
    }),
    { numRuns: 30 },
  );
});

test('a page has one receipt of each contact at most, and nothing is sent after it', async () => {
  await assert(
    asyncProperty(chance, async (luck) => {
      let tries = 0;
      const { escalation, pass, book, sent } = night({
        contacts: [ada, { ...ben, order: 'first' }],
        deliver: () => (luck[(tries += 1) % luck.length] === true ? delivered : refused),
      });
      await escalation.raise(alert());
      await pass(2 * hour);
      const entry = await book.read('a1');
      const receipts = (entry?.events ?? []).filter(
        (event): event is Extract<AlertEvent, { type: 'delivered' }> => event.type === 'delivered',
      );
      const keys = receipts.map(({ contact, page }) => `${contact}.${page}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { contact, page, at } of receipts) {
        const later = sent.filter((one) => one.to === contact && one.page.page === page && one.at > at);
        expect(later).toStrictEqual([]);
      }
    }),
    { numRuns: 30 },
  );
});

test('an operator’s policy is followed to the letter', async () => {
  const quick = { ...defaultPolicy.level4, repageAfter: 2_000, secondContactAfter: 3_000, mostPages: 3 };
  const { escalation, pass, sent } = night({ policy: { ...defaultPolicy, level4: quick } });
  await escalation.raise(alert());
  await pass(hour);
  expect(sent.map(({ at, to }) => `${at} ${to}`)).toStrictEqual([
    '0 ada',
    '2000 ada',
    '3000 ben',
    '4000 ada',
    '4000 ben',
  ]);
});
