import { type Alert, alertSchema } from '@lamplight/contracts';
import type { Journal, OutboxRow } from '@lamplight/ports';

/** Under this name the outbox knows how far escalation has come. */
const consumer = 'escalation';
const topic = 'watch-alert';
const atOnce = 100;

/**
 * Raises every alert that waits in the outbox, and confirms each only when it is in the book; what is for others is
 * confirmed along with it, because each confirming costs a commit.
 *
 * @param now used for an alert that does not say when it was
 */
export async function drainOutbox(
  journal: Pick<Journal, 'outbox' | 'confirm'>,
  raise: (alert: Alert) => Promise<void>,
  now: () => number,
): Promise<void> {
  for (;;) {
    const rows = await journal.outbox(consumer, atOnce);
    if (rows.length === 0) return;
    for (const [index, row] of rows.entries()) {
      if (row.topic === topic) await raise(alertOf(row, now()));
      if (row.topic === topic || index === rows.length - 1) await journal.confirm(consumer, row.position);
    }
  }
}

/** A message that is no alert was still meant to be one, so somebody has to look. */
function alertOf({ body, tenant, stream, position }: OutboxRow, now: number): Alert {
  const read = alertSchema.safeParse(parsed(body));
  if (read.success) return read.data;
  return {
    id: `outbox/${position}`,
    tenant,
    player: '',
    session: stream,
    at: now,
    level: 4,
    kind: 'unreadable',
    who: 'unknown',
    imminence: 'unknown',
    reasons: ['escalation/unreadable-message'],
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
