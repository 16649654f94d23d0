import { type JournalEntry, type Keyring, type Snapshot, VaultError } from '@lamplight/ports';
import type { State, World } from '@lamplight/world';
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
export function sealEntry(
  keyring: Keyring,
  entry: Entry,
  { who, stream, sequence, at, previous }: Slot,
): JournalEntry {
  const body = keyring.seal(JSON.stringify(entry), aboutEntry(stream, sequence));
  const unchained = { tenant: who.tenant, stream, sequence, at, kind: entry.kind, body };
  return { ...unchained, chain: chainAfter(previous, unchained) };
}

/** @throws PlayError `play/journal-damaged` when it is not an entry that this program knows */
export function openEntry(keyring: Keyring, { stream, sequence, body }: JournalEntry): Entry {
  const written: unknown = JSON.parse(keyring.open(body, aboutEntry(stream, sequence)));
  const opened = entrySchema.safeParse(written);
  // Not the parsed copy, in which fields may stand in another order: an answer is the same byte for byte.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- it was parsed in the line before
  if (opened.success) return written as Entry;
  const where = opened.error.issues[0]?.path.join('.') ?? '';
  throw new PlayError(
    'play/journal-damaged',
    `Entry ${sequence} of session "${stream}" is not one that this version can read (at "${where}"). ` +
      'It was written by a newer version, or it is damaged.',
  );
}

/** A state as the journal keeps it, with the hash of the adventure's files that it holds for. */
export function sealSnapshot(
  keyring: Keyring,
  content: string,
  state: State,
  { who, stream, sequence }: Slot,
): Snapshot {
  const body = keyring.seal(JSON.stringify({ content, state }), aboutSnapshot(stream, sequence));
  return { tenant: who.tenant, stream, sequence, body };
}

/**
 * The state of a snapshot. A snapshot is only a shortcut: one that is damaged, belongs to other files of the adventure
 * or was made by rules with other features is `undefined`, and the state is worked out from the events.
 */
export function openSnapshot(
  keyring: Keyring,
  { stream, sequence, body }: Snapshot,
  world: World,
): State | undefined {
  let plain: string;
  try {
    plain = keyring.open(body, aboutSnapshot(stream, sequence));
  } catch (error) {
    if (error instanceof VaultError && error.code === 'vault/cannot-open') return undefined;
    throw error;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the seal says that this program wrote it
  const { content, state } = JSON.parse(plain) as { content: string; state: State };
  const isOfToday = content === world.story.content && featuresOf(state) === featuresOf(world.blank(0));
  return isOfToday ? state : undefined;
}

function featuresOf(state: State): string {
  return Object.keys(state).toSorted().join();
}

function aboutEntry(stream: string, sequence: number): string {
  return `entry/${stream}/${sequence}`;
}

function aboutSnapshot(stream: string, sequence: number): string {
  return `snapshot/${stream}/${sequence}`;
}
