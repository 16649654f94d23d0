import type { Kysely } from 'kysely';
import { sql } from 'kysely';
import type { Owner, WrappedKey, WrappedKeys } from '@lamplight/ports';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/**
 * Keeps wrapped keys in the journal's database.
 *
 * @param scrub called after a key was destroyed, to remove its last traces from the disk
 */
export function createSqliteWrappedKeys(
  database: Kysely<Tables>,
  writes: WriteQueue,
  scrub: () => Promise<void>,
): WrappedKeys {
  return {
    find: (owner) => findWrapped(database, owner),
    add(key) {
      return writes.write(async (transaction) => {
        const stored = await findWrapped(transaction, key);
        if (stored) return stored;
        const { tenant, person, wrappedBy, wrapped } = key;
        await transaction
          .insertInto('vault_keys')
          .values({ tenant, person, wrapped_by: wrappedBy, wrapped })
          .execute();
        return key;
      });
    },
    async replace({ tenant, person, wrappedBy, wrapped }) {
      await writes.write((transaction) =>
        transaction
          .updateTable('vault_keys')
          .set({ wrapped_by: wrappedBy, wrapped })
          .where('tenant', '=', tenant)
          .where('person', '=', person)
          .where(sql`length(wrapped)`, '>', 0)
          .execute(),
      );
      if (wrapped.length === 0) await scrub();
    },
    async wrappedBefore(tenant, version) {
      const rows = await database
        .selectFrom('vault_keys')
        .select(['tenant', 'person', 'wrapped_by as wrappedBy', 'wrapped'])
        .where('tenant', '=', tenant)
        .where('wrapped_by', '<', version)
        .where(sql`length(wrapped)`, '>', 0)
        .orderBy('person')
        .execute();
      return rows;
    },
  };
}

function findWrapped(database: Kysely<Tables>, { tenant, person }: Owner): Promise<WrappedKey | undefined> {
  return database
    .selectFrom('vault_keys')
    .select(['tenant', 'person', 'wrapped_by as wrappedBy', 'wrapped'])
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .executeTakeFirst();
}
