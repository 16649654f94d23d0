import type { RemovedSession, SessionList, SessionSummary } from '@lamplight/contracts';
import type { AuditRecord, Clock, Journal, Keyring, SessionRow } from '@lamplight/ports';
import type { Desk } from '../desk.ts';
import { summarise } from '../session-view.ts';
import type { Who } from '../who.ts';
import { restorableFor, restorableUntil } from './restorable-for.ts';
import { openCard } from './session-card.ts';

/** Lists a player's sessions, and removes, restores and destroys them. Nothing here may run twice at once for one session. */
export interface SessionKeeper {
  list(who: Who): Promise<SessionList>;
  summary(who: Who, session: string): Promise<SessionSummary>;
  /** Removes a session in such a way that it can be brought back. What was removed already stays so, with its time. */
  remove(who: Who, session: string): Promise<RemovedSession>;
  restore(who: Who, session: string): Promise<SessionSummary>;
  /** Destroys a session with every word of it. */
  destroy(who: Who, session: string): Promise<void>;
  /** The sessions whose time to be brought back is over. */
  overdue(): Promise<readonly SessionRow[]>;
}

export interface SessionKeeperNeeds {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly desk: Desk;
  readonly titleOf: (adventure: string) => string;
}

export function createSessionKeeper({ journal, clock, desk, titleOf }: SessionKeeperNeeds): SessionKeeper {
  const audit = (actor: string, session: string, action: string): AuditRecord => {
    return { at: clock.now(), actor, action, subject: session, detail: '{}' };
  };
  const isOver = ({ removedAt }: SessionRow): boolean =>
    removedAt !== null && removedAt + restorableFor <= clock.now();
  const summaryOf = (ring: Keyring, row: SessionRow): SessionSummary =>
    summarise(row, titleOf(row.adventure), openCard(ring, row));
  const removedOf = (ring: Keyring, row: SessionRow, at: number): RemovedSession => ({
    id: row.stream,
    title: titleOf(row.adventure),
    name: openCard(ring, row).name,
    removedAt: new Date(at).toISOString(),
    restorableUntil: restorableUntil(at),
  });

  return {
    async list(who) {
      const rows = await journal.sessions(who.tenant, who.player);
      if (rows.length === 0) return { sessions: [], removed: [] };
      const ring = await desk.keyring(who);
      return {
        sessions: rows.filter(({ removedAt }) => removedAt === null).map((row) => summaryOf(ring, row)),
        removed: rows.flatMap((row) =>
          row.removedAt === null || isOver(row) ? [] : [removedOf(ring, row, row.removedAt)],
        ),
      };
    },
    summary: async (who, session) => summaryOf(await desk.keyring(who), await desk.row(who, session)),
    async remove(who, session) {
      // Not opened: what is damaged must be possible to remove, too.
      const row = await desk.anyRow(who, session);
      const ring = await desk.keyring(who);
      if (row.removedAt !== null) return removedOf(ring, row, row.removedAt);
      const at = clock.now();
      try {
        await journal.setRemoved(who.tenant, session, at, audit(who.player, session, 'session-removed'));
      } finally {
        desk.forget(who, session);
      }
      return removedOf(ring, row, at);
    },
    async restore(who, session) {
      const row = await desk.anyRow(who, session);
      if (isOver(row)) throw desk.noSession(session);
      if (row.removedAt !== null) {
        const record = audit(who.player, session, 'session-restored');
        await journal.setRemoved(who.tenant, session, null, record);
      }
      return summaryOf(await desk.keyring(who), row);
    },
    async destroy(who, session) {
      await desk.anyRow(who, session);
      try {
        await journal.remove(who.tenant, session, audit(who.player, session, 'session-destroyed'));
      } finally {
        desk.forget(who, session);
      }
    },
    overdue: () => journal.removedBefore(clock.now() - restorableFor + 1),
  };
}
