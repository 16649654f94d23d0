import type { Kysely } from 'kysely';
import type { Append, Appended, IdempotencyKey, WrittenSession } from '@lamplight/ports';
import type { Tables } from './tables.ts';

/** Writes an append, unless its key was used or its stream has moved on. */
export async function appendEntries(database: Kysely<Tables>, append: Append): Promise<Appended> {
  const { tenant, stream, key, snapshot } = append;
  if (key) {
    const used = await findKey(database, tenant, key);
    if (used) return { outcome: 'key-used', ...used };
  }
  if ((await lastSequence(database, tenant, stream)) !== append.expected) return { outcome: 'stale' };

  const sequence = append.expected + append.entries.length;
  await storeSession(database, append.session);
  await database
    .insertInto('journal_entries')
    .values([...append.entries])
    .execute();
  if (key) {
    const { player } = key;
    await database
      .insertInto('journal_keys')
      .values({ tenant, player, key: key.key, stream, sequence })
      .execute();
  }
  if (append.outbox.length > 0) {
    const rows = append.outbox.map(({ topic, body }) => ({ tenant, stream, sequence, topic, body }));
    await database.insertInto('journal_outbox').values(rows).execute();
  }
  if (append.audit.length > 0) {
    const rows = append.audit.map((record) => ({ tenant, ...record }));
    await database.insertInto('journal_audit').values(rows).execute();
  }
  if (snapshot) {
    const { body } = snapshot;
    await database
      .insertInto('journal_snapshots')
      .values({ tenant, stream, sequence: snapshot.sequence, body })
      .onConflict((conflict) => conflict.columns(['tenant', 'stream', 'sequence']).doUpdateSet({ body }))
      .execute();
  }
  return { outcome: 'appended' };
}

/** The entry that was written under the key. */
export function findKey(
  database: Kysely<Tables>,
  tenant: string,
  { player, key }: IdempotencyKey,
): Promise<{ stream: string; sequence: number } | undefined> {
  return database
    .selectFrom('journal_keys')
    .select(['stream', 'sequence'])
    .where('tenant', '=', tenant)
    .where('player', '=', player)
    .where('key', '=', key)
    .executeTakeFirst();
}

async function lastSequence(database: Kysely<Tables>, tenant: string, stream: string): Promise<number> {
  const last = await database
    .selectFrom('journal_entries')
    .select('sequence')
    .where('tenant', '=', tenant)
    .where('stream', '=', stream)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last?.sequence ?? 0;
}

async function storeSession(database: Kysely<Tables>, session: WrittenSession): Promise<void> {
  const { tenant, stream, player, adventure, sequence, turn, ended } = session;
  const rest = {
    player,
    adventure,
    sequence,
    turn,
    ended,
    started_at: session.startedAt,
    updated_at: session.updatedAt,
    card: session.card ?? null,
  };
  await database
    .insertInto('journal_sessions')
    .values({ tenant, stream, ...rest })
    .onConflict((conflict) => conflict.columns(['tenant', 'stream']).doUpdateSet(rest))
    .execute();
}
