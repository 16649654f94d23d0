import type { AlertEvent } from './alert-event.ts';
import type { BookedAlert } from './booked-alert.ts';

/** An alert with everything that happened to it, oldest first; the first event is always `raised`. */
export interface BookEntry {
  readonly alert: BookedAlert;
  readonly events: readonly AlertEvent[];
}

/** Where alerts are kept. Whatever returns or settles is durable; a store that fails throws an `AlertBookError`. */
export interface AlertBook {
  /** Enters an alert with its first event; `false`, and nothing is changed, when there is one with its id. */
  raise(alert: BookedAlert, first: AlertEvent): Promise<boolean>;
  /**
   * Adds events to an alert that has `known` of them; `false`, and nothing is changed, when it has another number
   * because somebody else was faster, or when there is no such alert.
   */
  append(id: string, known: number, events: readonly AlertEvent[]): Promise<boolean>;
  read(id: string): Promise<BookEntry | undefined>;
  findByRef(ref: string): Promise<BookEntry | undefined>;
  /** The ids of alerts that no event has settled, oldest first. */
  unsettled(): Promise<readonly string[]>;
  /** Alerts about one person, of that time or later, newest first. */
  about(tenant: string, subject: string, since: number): Promise<readonly BookEntry[]>;
  /** All alerts of that time or later, newest first, at most `limit`. */
  since(at: number, limit: number): Promise<readonly BookEntry[]>;
  /** Removes everything about alerts from before that time; returns how many. */
  forget(before: number): Promise<number>;
}

/** The book could not be read or written; nothing was changed. */
export class AlertBookError extends Error {
  /**
   * - `unavailable`: not now (disk full, in use); the same call may work later
   * - `damaged`: the file is not a book of alerts, or is broken
   */
  readonly code: 'alert-book/unavailable' | 'alert-book/damaged';
  readonly retryable: boolean;

  constructor(code: AlertBookError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AlertBookError';
    this.code = code;
    this.retryable = code === 'alert-book/unavailable';
  }
}
