import { type AlertBook, AlertBookError, type BookEntry } from './alert-book.ts';
import type { AlertEvent } from './alert-event.ts';

/** Two writers meet seldom and briefly; whoever loses this often in a row is not merely unlucky. */
const mostTries = 20;

/**
 * Enters what `decide` finds right for an alert as it stands, whoever else writes to it meanwhile.
 *
 * @returns the entry with the new events, or `undefined` when there is no such alert
 */
export async function recordEvents(
  book: AlertBook,
  id: string,
  decide: (entry: BookEntry) => readonly AlertEvent[],
): Promise<BookEntry | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const entry = await book.read(id);
    if (!entry) return undefined;
    const events = decide(entry);
    if (events.length === 0) return entry;
    if (await book.append(id, entry.events.length, events))
      return { ...entry, events: [...entry.events, ...events] };
  }
  throw new AlertBookError(
    'alert-book/unavailable',
    `The alert could not be written to ${mostTries} times, because others wrote to it. Try again.`,
  );
}
