import type { AlertBook, AlertEvent, BookedAlert } from '@lamplight/escalation';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** Everything a book of alerts promises; run by each adapter over the real thing. */
export function alertBookConformance(name: string, open: () => Promise<AlertBook & AsyncDisposable>): void {
  describe(`${name} as a book of alerts`, () => {
    let book: AlertBook & AsyncDisposable;
    beforeEach(async () => {
      book = await open();
    });
    afterEach(() => book[Symbol.asyncDispose]());

    test('gives back what was entered, by its id and by its name in links', async () => {
      expect(await book.raise(alert('a'), raised)).toBe(true);
      expect(await book.read('a')).toStrictEqual({ alert: alert('a'), events: [raised] });
      expect(await book.findByRef('ref-a')).toStrictEqual({ alert: alert('a'), events: [raised] });
      expect(await book.read('b')).toBeUndefined();
      expect(await book.findByRef('a')).toBeUndefined();
    });

    test('takes the same alert once, and keeps what was there', async () => {
      await book.raise(alert('a'), raised);
      expect(await book.raise({ ...alert('a'), level: 3 }, { ...raised, at: 99 })).toBe(false);
      expect(await book.read('a')).toStrictEqual({ alert: alert('a'), events: [raised] });
    });

    test('adds events in order, and only for one who knows all that were there', async () => {
      await book.raise(alert('a'), raised);
      expect(await book.append('a', 1, [attempted, delivered])).toBe(true);
      expect(await book.append('a', 1, [attempted])).toBe(false);
      expect(await book.append('a', 4, [attempted])).toBe(false);
      expect(await book.append('b', 0, [attempted])).toBe(false);
      expect((await book.read('a'))?.events).toStrictEqual([raised, attempted, delivered]);
    });

    test('of two that write at the same time one is first, and the other is told', async () => {
      await book.raise(alert('a'), raised);
      const both = await Promise.all([book.append('a', 1, [attempted]), book.append('a', 1, [delivered])]);
      expect(both.filter(Boolean)).toHaveLength(1);
      expect((await book.read('a'))?.events).toHaveLength(2);
    });

    test('knows which alerts are not settled, oldest first', async () => {
      for (const [id, at] of [
        ['late', 30],
        ['early', 10],
        ['seen', 20],
        ['shut', 21],
        ['unheard', 22],
      ] as const)
        await book.raise(alert(id, { at }), id === 'unheard' ? { ...raised, told: 'nobody' } : raised);
      await book.append('seen', 1, [delivered, { type: 'acknowledged', at: 5, by: 'Ada' }]);
      await book.append('shut', 1, [{ type: 'closed', at: 5, by: 'Ada' }]);
      expect(await book.unsettled()).toStrictEqual(['early', 'late']);
    });

    test('lists the alerts about one person, newest first, and nobody else’s', async () => {
      await book.raise(alert('old', { at: 1 }), raised);
      await book.raise(alert('one', { at: 10 }), raised);
      await book.raise(alert('two', { at: 20 }), raised);
      await book.raise(alert('other', { at: 20, subject: 'ben' }), raised);
      await book.raise(alert('elsewhere', { at: 20, tenant: 'away' }), raised);
      const found = await book.about('home', 'ada', 10);
      expect(found.map(({ alert: { id } }) => id)).toStrictEqual(['two', 'one']);
    });

    test('lists the latest alerts of all, as many as asked for', async () => {
      for (const at of [1, 2, 3, 4]) await book.raise(alert(`at-${at}`, { at }), raised);
      const found = await book.since(2, 2);
      expect(found.map(({ alert: { id } }) => id)).toStrictEqual(['at-4', 'at-3']);
    });

    test('forgets what is older than a time, with everything that happened to it', async () => {
      await book.raise(alert('old', { at: 1 }), raised);
      await book.raise(alert('new', { at: 5 }), raised);
      expect(await book.forget(5)).toBe(1);
      expect(await book.read('old')).toBeUndefined();
      expect(await book.read('new')).toBeDefined();
      expect(await book.raise(alert('old', { at: 1 }), raised)).toBe(true);
      expect((await book.read('old'))?.events).toStrictEqual([raised]);
    });
  });
}

const raised = { type: 'raised', at: 1, told: 'care-team' } as const satisfies AlertEvent;
const attempted: AlertEvent = { type: 'delivery-attempted', at: 2, contact: 'c1', page: 1, attempt: 1 };
const delivered: AlertEvent = { type: 'delivered', at: 3, contact: 'c1', page: 1, receipt: 'smtp-250' };

function alert(id: string, changed: Partial<BookedAlert> = {}): BookedAlert {
  return {
    id,
    ref: `ref-${id}`,
    tenant: 'home',
    subject: 'ada',
    session: 's1',
    at: 10,
    level: 4,
    kind: 'self-harm',
    who: 'player',
    imminence: 'now',
    reasons: ['plan/means'],
    ...changed,
  };
}
