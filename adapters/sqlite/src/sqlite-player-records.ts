import { type Kysely, sql } from 'kysely';
import type { Owner, PlayerRecords } from '@lamplight/ports';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/**
 * Keeps the players' own records in the journal's database.
 *
 * @param scrub called after records were removed, to remove their last traces from the disk
 */
export function createSqlitePlayerRecords(
  database: Kysely<Tables>,
  writes: WriteQueue,
  scrub: () => Promise<void>,
): PlayerRecords {
  return {
    latestRecord: (owner, name) => latest(database, owner, name),
    latestRecords: ({ tenant, person }, prefix) =>
      database
        .selectFrom('player_records as one')
        .select(['name', 'version', 'at', 'body'])
        .where('tenant', '=', tenant)
        .where('person', '=', person)
        // Compared and not matched: in a pattern some letters would stand for others.
        .where(sql<string>`substr(name, 1, length(${prefix}))`, '=', prefix)
        .where('version', '=', (newest) =>
          newest
            .selectFrom('player_records as other')
            .select(({ fn }) => fn.max('other.version').as('version'))
            .whereRef('other.tenant', '=', 'one.tenant')
            .whereRef('other.person', '=', 'one.person')
            .whereRef('other.name', '=', 'one.name'),
        )
        .orderBy('name')
        .execute(),
    addRecord({ tenant, person }, { name, version, at, body }) {
      return writes.write(async (transaction) => {
        const newest = await latest(transaction, { tenant, person }, name);
        if (version !== (newest?.version ?? 0) + 1) return false;
        await transaction
          .insertInto('player_records')
          .values({ tenant, person, name, version, at, body })
          .execute();
        return true;
      });
    },
    async removeRecords({ tenant, person }, name) {
      await writes.write((transaction) => {
        const records = transaction
          .deleteFrom('player_records')
          .where('tenant', '=', tenant)
          .where('person', '=', person);
        return (name === undefined ? records : records.where('name', '=', name)).execute();
      });
      await scrub();
    },
  };
}

function latest(database: Kysely<Tables>, { tenant, person }: Owner, name: string) {
  return database
    .selectFrom('player_records')
    .select(['name', 'version', 'at', 'body'])
    .where('tenant', '=', tenant)
    .where('person', '=', person)
    .where('name', '=', name)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
}
