import { createHash } from 'node:crypto';
import type { JournalEntry } from '@lamplight/ports';

/** The chain value before a stream's first entry. */
export const chainStart = '0'.repeat(64);

/** Hex SHA-256 over the chain value before an entry and the entry as it is stored, ciphertext included. */
export function chainAfter(previous: string, entry: Omit<JournalEntry, 'chain'>): string {
  const head = JSON.stringify([previous, entry.tenant, entry.stream, entry.sequence, entry.at, entry.kind]);
  return createHash('sha256').update(head).update(entry.body).digest('hex');
}

/** The sequence of the first entry that does not fit the chain before it; `undefined` when all do. */
export function firstBreak(entries: readonly JournalEntry[]): number | undefined {
  let previous = chainStart;
  return entries.find((entry) => {
    const fits = chainAfter(previous, entry) === entry.chain;
    previous = entry.chain;
    return !fits;
  })?.sequence;
}
