import type { Selectable } from 'kysely';
import type { SessionRow } from '@lamplight/ports';
import type { Tables } from './tables.ts';

/** A session as the port speaks of it. */
export function sessionRow(stored: Selectable<Tables['journal_sessions']>): SessionRow {
  const { started_at: startedAt, updated_at: updatedAt, removed_at: removedAt, ...rest } = stored;
  return { ...rest, startedAt, updatedAt, removedAt };
}
