import type { Kysely } from 'kysely';
import type { AuditRecord } from '@lamplight/ports';
import type { Tables } from './tables.ts';

/** Notes on a session when it was removed, or that it was brought back. */
export async function setRemoved(
  transaction: Kysely<Tables>,
  tenant: string,
  stream: string,
  at: number | null,
  audit: AuditRecord,
): Promise<void> {
  await transaction
    .updateTable('journal_sessions')
    .set({ removed_at: at })
    .where('tenant', '=', tenant)
    .where('stream', '=', stream)
    .execute();
  await transaction
    .insertInto('journal_audit')
    .values({ tenant, ...audit })
    .execute();
}
