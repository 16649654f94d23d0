import { AlertBookError, type BookEntry } from './alert-book.ts';
import type { AlertEvent } from './alert-event.ts';

/** Looks after an alert that is in the book while the book takes nothing more. */
export interface StandIn {
  /** Whether it looks after this one now: then nobody else does. */
  has(id: string): Promise<boolean>;
  /** Takes an alert as far as it has come, with what could not be entered, and does what is due about it. */
  take(entry: BookEntry, events: readonly AlertEvent[]): Promise<BookEntry | undefined>;
}

/** Whether the book cannot take anything just now; whatever else is wrong with it, nobody could stand in for. */
export function takesNothing(error: unknown): error is AlertBookError {
  return error instanceof AlertBookError && error.code === 'alert-book/unavailable';
}
