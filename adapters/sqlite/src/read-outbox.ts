import type { Kysely } from 'kysely';
import type { OutboxRow } from '@lamplight/ports';
import type { Tables } from './tables.ts';
import type { WriteQueue } from './write-queue.ts';

/** The messages after the consumer's position, and after those that it has already. */
export async function readOutbox(
  database: Kysely<Tables>,
  writes: WriteQueue,
  consumer: string,
  limit: number,
  after = 0,
): Promise<OutboxRow[]> {
  const position = Math.max(after, await positionOf(database, writes, consumer));
  return database
    .selectFrom('journal_outbox')
    .select(['position', 'tenant', 'stream', 'sequence', 'topic', 'body'])
    .where('position', '>', position)
    .orderBy('position')
    .limit(limit)
    .execute();
}

async function positionOf(database: Kysely<Tables>, writes: WriteQueue, consumer: string): Promise<number> {
  const known = await database
    .selectFrom('journal_consumers')
    .select('position')
    .where('consumer', '=', consumer)
    .executeTakeFirst();
  // From now on nothing is deleted before this consumer has confirmed it.
  if (!known) await writes.write((transaction) => storePosition(transaction, consumer, 0));
  return known?.position ?? 0;
}

/** Moves the consumer on, and drops what nobody needs any more. */
export async function confirmOutbox(
  transaction: Kysely<Tables>,
  consumer: string,
  position: number,
): Promise<void> {
  await storePosition(transaction, consumer, position);
  const slowest = await transaction
    .selectFrom('journal_consumers')
    .select((expression) => expression.fn.min('position').as('position'))
    .executeTakeFirstOrThrow();
  await transaction.deleteFrom('journal_outbox').where('position', '<=', slowest.position).execute();
}

async function storePosition(transaction: Kysely<Tables>, consumer: string, position: number): Promise<void> {
  await transaction
    .insertInto('journal_consumers')
    .values({ consumer, position })
    .onConflict((conflict) =>
      conflict
        .column('consumer')
        .doUpdateSet({ position })
        .where('journal_consumers.position', '<', position),
    )
    .execute();
}
