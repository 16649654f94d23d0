import type { Kysely } from 'kysely';
import type { AuditRecord } from '@lamplight/ports';
import type { Tables } from './tables.ts';

/** Deletes the session; entries, keys, snapshots and messages refer to it and go with it. */
export async function removeStream(
  transaction: Kysely<Tables>,
  tenant: string,
  stream: string,
  audit: AuditRecord,
): Promise<void> {
  await transaction
    .deleteFrom('journal_sessions')
    .where('tenant', '=', tenant)
    .where('stream', '=', stream)
    .execute();
  await transaction
    .insertInto('journal_audit')
    .values({ tenant, ...audit })
    .execute();
}
