import type { JournalEntry, Keyring, Snapshot } from '@lamplight/ports';
import type { State } from '@lamplight/world';
import { chainAfter } from './chain.ts';
import { type Entry, entrySchema } from './entry.ts';
import { PlayError } from './play-error.ts';
import type { Who } from './who.ts';

/** Where an entry is to be written. */
export interface Slot {
  readonly who: Who;
  readonly stream: string;
  readonly sequence: number;
  readonly at: number;
  /** The chain value of the entry before. */
  readonly previous: string;
}

/** An entry as the journal keeps it: sealed under the person's key, chained to the one before. */
export function sealEntry(keyring: Keyring, entry: Entry, { who, stream, sequence, at, previous }: Slot): JournalEntry {
  const body = keyring.seal(JSON.stringify(entry), aboutEntry(stream, sequence));
  const unchained = { tenant: who.tenant, stream, sequence, at, kind: entry.kind, body };
  return { ...unchained, chain: chainAfter(previous, unchained) };
}

/** @throws PlayError `play/journal-damaged` when it is not an entry that this program knows */
export function openEntry(keyring: Keyring, { stream, sequence, body }: JournalEntry): Entry {
  const opened = entrySchema.safeParse(JSON.parse(keyring.open(body, aboutEntry(stream, sequence))));
  if (opened.success) return opened.data;
  const where = opened.error.issues[0]?.path.join('.') ?? '';
  throw new PlayError(
    'play/journal-damaged',
    `Entry ${sequence} of session "${stream}" is not one that this version can read (at "${where}"). ` +
      'It was written by a newer version, or it is damaged.',
  );
}

/** A state as the journal keeps it. */
export function sealSnapshot(keyring: Keyring, state: State, { who, stream, sequence }: Slot): Snapshot {
  const body = keyring.seal(JSON.stringify(state), aboutSnapshot(stream, sequence));
  return { tenant: who.tenant, stream, sequence, body };
}

export function openSnapshot(keyring: Keyring, { stream, sequence, body }: Snapshot): State {
  // A snapshot is this program's own state, authenticated by the seal and checked by replay against its hash.
  return JSON.parse(keyring.open(body, aboutSnapshot(stream, sequence))) as State;
}

function aboutEntry(stream: string, sequence: number): string {
  return `entry/${stream}/${sequence}`;
}

function aboutSnapshot(stream: string, sequence: number): string {
  return `snapshot/${stream}/${sequence}`;
}
