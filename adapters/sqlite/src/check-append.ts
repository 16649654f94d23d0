import type { Append } from '@lamplight/ports';
import { JournalError } from '@lamplight/ports';

/** Refuses an append whose parts contradict each other, before it could break a stream. */
export function checkAppend(append: Append): void {
  const { tenant, stream, expected, entries, session, snapshot } = append;
  const last = expected + entries.length;

  if (entries.length === 0) throw invalid(append, 'has no entries; it needs at least one');
  for (const [index, entry] of entries.entries()) {
    if (entry.sequence !== expected + 1 + index) {
      throw invalid(append, `numbers an entry ${entry.sequence} where ${expected + 1 + index} is next`);
    }
  }
  for (const part of [...entries, session, ...(snapshot ? [snapshot] : [])]) {
    if (part.tenant !== tenant || part.stream !== stream) {
      throw invalid(append, `holds a part of stream ${part.stream} of tenant ${part.tenant}`);
    }
  }
  if (snapshot && snapshot.sequence > last) {
    throw invalid(append, `has a snapshot of entry ${snapshot.sequence}, but ends at ${last}`);
  }
}

function invalid({ tenant, stream }: Append, what: string): JournalError {
  return new JournalError(
    'journal/invalid-append',
    `The append to stream ${stream} of tenant ${tenant} ${what}.`,
  );
}
