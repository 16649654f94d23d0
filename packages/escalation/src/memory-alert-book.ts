import type { AlertBook, BookEntry } from './alert-book.ts';
import { settles } from './alert-event.ts';

/** A book that is gone with the process: stands in while the disk takes nothing. */
export interface MemoryAlertBook extends AlertBook {
  /** Removes one alert. */
  drop(id: string): void;
}

export function createMemoryAlertBook(): MemoryAlertBook {
  const entries = new Map<string, BookEntry>();
  const newestFirst = (): BookEntry[] =>
    [...entries.values()].toSorted((a, b) => b.alert.at - a.alert.at || (b.alert.id < a.alert.id ? -1 : 1));
  return {
    async raise(alert, first) {
      if (entries.has(alert.id)) return false;
      entries.set(alert.id, { alert, events: [first] });
      return true;
    },
    async append(id, known, events) {
      const entry = entries.get(id);
      if (entry?.events.length !== known) return false;
      entries.set(id, { ...entry, events: [...entry.events, ...events] });
      return true;
    },
    read: async (id) => entries.get(id),
    findByRef: async (ref) => [...entries.values()].find(({ alert }) => alert.ref === ref),
    unsettled: async () =>
      newestFirst()
        .filter(({ events }) => !events.some(settles))
        .map(({ alert }) => alert.id)
        .toReversed(),
    about: async (tenant, subject, since) =>
      newestFirst().filter(
        ({ alert }) => alert.tenant === tenant && alert.subject === subject && alert.at >= since,
      ),
    since: async (at, limit) =>
      newestFirst()
        .filter(({ alert }) => alert.at >= at)
        .slice(0, limit),
    async forget(before) {
      const old = [...entries.keys()].filter((id) => (entries.get(id)?.alert.at ?? before) < before);
      for (const id of old) entries.delete(id);
      return old.length;
    },
    drop: (id) => void entries.delete(id),
  };
}
