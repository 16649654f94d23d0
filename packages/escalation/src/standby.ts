import type { Alert } from '@lamplight/contracts';
import type { DurableTask } from '@lamplight/ports';
import type { AlertBook, BookEntry } from './alert-book.ts';
import { createEscalation } from './create-escalation.ts';
import type { EscalationNeeds } from './escalation-needs.ts';
import { createMemoryAlertBook } from './memory-alert-book.ts';
import { recordEvents } from './record-events.ts';
import type { StandIn } from './stand-in.ts';

/** Tells people while the book takes nothing, and hands over what happened when it does again. */
export interface Standby extends StandIn {
  readonly book: AlertBook;
  raise(alert: Alert): Promise<void>;
  entry(id: string): Promise<BookEntry | undefined>;
  /** The ids of everything that it looks after. */
  ids(): Promise<readonly string[]>;
  drop(id: string): void;
  /** Does what has become due. */
  tick(): Promise<void>;
}

export function createStandby(needs: Omit<EscalationNeeds, 'book' | 'durable' | 'standIn'>): Standby {
  const book = createMemoryAlertBook();
  const tasks = new Map<string, DurableTask>();
  const durable = {
    async submit(task: DurableTask) {
      tasks.set(task.key, task);
    },
  };
  const escalation = createEscalation({ ...needs, book, durable });
  return {
    book,
    raise: (alert) => escalation.raise(alert),
    entry: (id) => book.read(id),
    ids: async () => (await book.since(-Infinity, Infinity)).map(({ alert }) => alert.id),
    drop: (id) => book.drop(id),
    has: async (id) => (await book.read(id)) !== undefined,
    async take({ alert, events: [first, ...rest] }, events) {
      if (first && (await book.raise(alert, first))) await recordEvents(book, alert.id, () => rest);
      await recordEvents(book, alert.id, () => events);
      await escalation.advance(alert.id);
      return await book.read(alert.id);
    },
    async tick() {
      const now = needs.clock.now();
      const due = [...tasks.values()].filter(({ at }) => at <= now);
      for (const { key } of due) tasks.delete(key);
      await Promise.all(due.map(({ input, at }) => escalation.advance(input, at)));
    },
  };
}
