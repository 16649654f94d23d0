import { join } from 'node:path';
import type { Alert } from '@lamplight/contracts';
import { createSqliteJournal, type SqliteJournal } from '@lamplight/adapter-sqlite';

/** A journal with one alert of level 4 in its outbox, as a turn leaves it behind; the same alert every time. */
export async function journalWithAlert(folder: string): Promise<SqliteJournal> {
  const journal = createSqliteJournal({ path: join(folder, 'journal.db') });
  const tenant = 'home';
  const stream = 's1';
  await journal.append({
    tenant,
    stream,
    expected: 0,
    entries: [
      { tenant, stream, sequence: 1, at: 1, kind: 'turn-played', body: new Uint8Array(1), chain: 'c' },
    ],
    session: {
      tenant,
      stream,
      player: 'p1',
      adventure: 'a',
      sequence: 1,
      turn: 1,
      ended: null,
      startedAt: 1,
      updatedAt: 1,
    },
    audit: [],
    outbox: [{ topic: 'watch-alert', body: JSON.stringify(theAlert) }],
  });
  return journal;
}

export const theAlert: Alert = {
  id: 's1/1',
  tenant: 'home',
  player: 'p1',
  session: 's1',
  at: 1_900_000_000_000,
  level: 4,
  kind: 'self-harm',
  who: 'player',
  imminence: 'now',
  reasons: ['plan/means'],
};
