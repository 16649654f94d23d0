import type { Alert } from '@lamplight/contracts';
import type { BookEntry } from './alert-book.ts';
import { caseOf } from './alert-case.ts';
import type { AlertEvent } from './alert-event.ts';
import type { BookedAlert } from './booked-alert.ts';
import { deliverInTime } from './deliver-in-time.ts';
import type { EscalationNeeds } from './escalation-needs.ts';
import { nextSteps, type PageAttempt } from './next-steps.ts';
import { pageFor } from './page-for.ts';
import { recordEvents } from './record-events.ts';
import { takesNothing } from './stand-in.ts';

/** Carries alerts to people, and on to others, until a named person has acknowledged. */
export interface Escalation {
  /** Enters an alert and has people told; the same one twice is one. Throws when the book did not take it. */
  raise(alert: Alert): Promise<void>;
  /** Takes over an alert with what has happened to it elsewhere; safe to repeat. */
  adopt(entry: BookEntry): Promise<void>;
  /**
   * Does whatever is due about an alert; safe to repeat and to run beside itself.
   *
   * @param notBefore the time at which it was to be done: the clock may have been set back meanwhile
   */
  advance(id: string, notBefore?: number): Promise<void>;
  /** After a start: takes up every alert that is not settled. */
  resume(): Promise<void>;
  /** Takes up what could not be scheduled, or was scheduled and not done: the store of tasks may be damaged, too. */
  tick(): Promise<void>;
  /** How many alerts wait for {@link Escalation.tick}, because their task was not taken or not done in time. */
  late(): number;
}

/** So long, in milliseconds, after its time a task is left to the one who has it. */
const taskPatience = 15_000;

export function createEscalation(needs: EscalationNeeds): Escalation {
  const { book, standIn, contacts, durable, clock, policy, disguise, count, report } = needs;
  /** From when on an alert whose next task was not done is looked after without it. */
  const lateFrom = new Map<string, number>();
  const isLate = (id: string): boolean => clock.now() >= (lateFrom.get(id) ?? Infinity);

  async function schedule(id: string, name: string, at: number): Promise<void> {
    try {
      await durable.submit({ kind: 'alert', key: `${id}/${name}`, input: id, at });
      lateFrom.set(id, at + taskPatience);
    } catch (error) {
      lateFrom.set(id, -Infinity);
      report(error);
    }
  }

  async function begin(id: string): Promise<void> {
    await schedule(id, 'begin', clock.now());
    // People are told even while no timer can be kept.
    if (isLate(id)) await advance(id);
  }

  async function advance(id: string, notBefore = 0): Promise<void> {
    for (;;) {
      if (await standIn?.has(id)) return;
      const entry = await book.read(id);
      if (!entry) {
        lateFrom.delete(id);
        return;
      }
      const now = Math.max(clock.now(), notBefore);
      const { events, send, wakeAt } = nextSteps(caseOf(entry), contacts, policy, now);
      if (events.length === 0) {
        if (wakeAt === null) lateFrom.delete(id);
        else await schedule(id, String(wakeAt), wakeAt);
        return;
      }
      try {
        if (!(await book.append(id, entry.events.length, events))) continue;
      } catch (error) {
        return await handOver(entry, [], error);
      }
      events.forEach(count);
      await Promise.all(send.map((attempt) => deliver(entry.alert, attempt)));
    }
  }

  async function deliver(alert: BookedAlert, { contact: id, page }: PageAttempt): Promise<void> {
    const contact = contacts.find((one) => one.id === id);
    if (!contact) return;
    const told = pageFor(alert, contact, page, disguise, needs.addressOf);
    const delivery = await deliverInTime(contact.channel, told, needs);
    const at = clock.now();
    const event: AlertEvent = delivery.delivered
      ? { type: 'delivered', at, contact: id, page, receipt: delivery.receipt }
      : { type: 'delivery-failed', at, contact: id, page, reason: delivery.reason };
    count(event);
    try {
      await recordEvents(book, alert.id, () => [event]);
    } catch (error) {
      const entry = await book.read(alert.id);
      if (entry) await handOver(entry, [event], error);
    }
  }

  /** What the book does not take is done beside it; from then on the alert waits to be taken back. */
  async function handOver(entry: BookEntry, events: readonly AlertEvent[], error: unknown): Promise<void> {
    if (!standIn || !takesNothing(error)) throw error;
    lateFrom.set(entry.alert.id, -Infinity);
    await standIn.take(entry, events);
  }

  return {
    async raise(alert) {
      const told = contacts.length > 0 ? 'care-team' : 'nobody';
      const first: AlertEvent = { type: 'raised', at: clock.now(), told };
      if (await book.raise(disguise.book(alert), first)) count(first);
      await begin(alert.id);
    },
    async adopt({ alert, events }) {
      const [first, ...rest] = events;
      if (first) await book.raise(alert, first);
      await recordEvents(book, alert.id, ({ events: known }) => {
        const there = new Set(known.map((event) => JSON.stringify(event)));
        return rest.filter((event) => !there.has(JSON.stringify(event)));
      });
      await begin(alert.id);
    },
    advance,
    async resume() {
      for (const id of await book.unsettled()) await schedule(id, `resume/${clock.now()}`, clock.now());
    },
    async tick() {
      await Promise.all([...lateFrom.keys()].filter(isLate).map((id) => advance(id)));
    },
    late: () => [...lateFrom.keys()].filter(isLate).length,
  };
}
