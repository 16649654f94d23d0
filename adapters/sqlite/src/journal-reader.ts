import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Journal } from '@lamplight/ports';
import { findKey } from './append-entries.ts';
import { sessionRow } from './session-row.ts';
import type { Tables } from './tables.ts';

type Reading =
  | 'read'
  | 'entry'
  | 'findKey'
  | 'session'
  | 'sessions'
  | 'removedBefore'
  | 'snapshots'
  | 'audit'
  | 'check';

/** The part of the journal that only looks. */
export function createJournalReader(database: Kysely<Tables>): Pick<Journal, Reading> {
  return {
    read(tenant, stream, after = 0, limit) {
      const entries = entriesOf(database, tenant, stream).where('sequence', '>', after).orderBy('sequence');
      return (limit === undefined ? entries : entries.limit(limit)).execute();
    },
    entry(tenant, stream, sequence) {
      return entriesOf(database, tenant, stream).where('sequence', '=', sequence).executeTakeFirst();
    },
    findKey: (tenant, key) => findKey(database, tenant, key),
    async session(tenant, stream) {
      const row = await database
        .selectFrom('journal_sessions')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('stream', '=', stream)
        .executeTakeFirst();
      return row && sessionRow(row);
    },
    async sessions(tenant, player) {
      const rows = await database
        .selectFrom('journal_sessions')
        .selectAll()
        .where('tenant', '=', tenant)
        .where('player', '=', player)
        .orderBy('updated_at', 'desc')
        .orderBy('stream')
        .execute();
      return rows.map(sessionRow);
    },
    async removedBefore(at) {
      const rows = await database
        .selectFrom('journal_sessions')
        .selectAll()
        .where('removed_at', '<', at)
        .orderBy('removed_at')
        .execute();
      return rows.map(sessionRow);
    },
    snapshots(tenant, stream) {
      return database
        .selectFrom('journal_snapshots')
        .select(['tenant', 'stream', 'sequence', 'body'])
        .where('tenant', '=', tenant)
        .where('stream', '=', stream)
        .orderBy('sequence', 'desc')
        .execute();
    },
    audit(tenant, subject) {
      return database
        .selectFrom('journal_audit')
        .select(['at', 'actor', 'action', 'subject', 'detail'])
        .where('tenant', '=', tenant)
        .where('subject', '=', subject)
        .orderBy('id')
        .execute();
    },
    async check() {
      await sql`select 1 from journal_sessions limit 1`.execute(database);
    },
  };
}

function entriesOf(database: Kysely<Tables>, tenant: string, stream: string) {
  return database
    .selectFrom('journal_entries')
    .select(['tenant', 'stream', 'sequence', 'at', 'kind', 'body', 'chain'])
    .where('tenant', '=', tenant)
    .where('stream', '=', stream);
}
