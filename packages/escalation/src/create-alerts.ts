import type { Alert, OwnAlert } from '@lamplight/contracts';
import type { Alerts, Clock, Journal } from '@lamplight/ports';
import type { AlertBook } from './alert-book.ts';
import type { AlertSpool } from './alert-spool.ts';
import type { Escalation } from './create-escalation.ts';
import type { Disguise } from './disguise.ts';
import { drainOutbox } from './drain-outbox.ts';
import { ownAlertOf } from './own-alert.ts';
import type { Standby } from './standby.ts';

export interface AlertsNeeds {
  readonly journal: Pick<Journal, 'outbox' | 'confirm'>;
  readonly book: AlertBook;
  readonly escalation: Escalation;
  readonly standby: Standby;
  readonly spool: AlertSpool;
  readonly disguise: Disguise;
  readonly clock: Clock;
  readonly somebodyIsThere: boolean;
  readonly report: (error: unknown) => void;
}

/** What play is given, and what keeps it going. */
export interface RunningAlerts extends Alerts {
  /** Alerts that are kept but not in the book. */
  waiting(): number;
  /** Looks once for everything that waits. Settles when it is done; never rejects. */
  tick(): Promise<void>;
}

/** How long a player sees what became of an alert. */
const shownFor = 14 * 24 * 60 * 60 * 1000;

export function createAlerts(needs: AlertsNeeds): RunningAlerts {
  const { book, escalation, standby, spool, disguise, clock, report } = needs;
  /** What not even the spool could keep. */
  const unkept = new Map<string, Alert>();
  let ticking: Promise<void> | undefined;
  let again = false;

  const waiting = (): Alert[] => {
    const kept = spool.kept();
    return [...kept, ...[...unkept.values()].filter(({ id }) => !kept.some((one) => one.id === id))];
  };

  /** Keeps an alert until it is in the book; returns whether that survives the process. */
  function hold(alert: Alert): boolean {
    const isKept = spool.keep(alert);
    if (!isKept) unkept.set(alert.id, alert);
    return isKept;
  }

  /** Puts what stood beside the book into it; `otherwise` where nothing did. */
  async function moveToBook(id: string, otherwise: () => Promise<void>): Promise<void> {
    for (;;) {
      const before = await standby.entry(id);
      await (before ? escalation.adopt(before) : otherwise());
      // Something may have happened to it, while it was moved.
      if ((await standby.entry(id))?.events.length === before?.events.length) break;
    }
    standby.drop(id);
  }

  /** Puts an alert into the book; where that fails, people are told all the same, and it throws. */
  async function enter(alert: Alert): Promise<void> {
    try {
      await moveToBook(alert.id, () => escalation.raise(alert));
    } catch (error) {
      // Not left to the outbox alone: it forgets what belonged to a session that was removed.
      hold(alert);
      await standby.raise(alert);
      throw error;
    }
  }

  async function settle(alert: Alert): Promise<void> {
    await enter(alert);
    spool.release(alert.id);
    unkept.delete(alert.id);
  }

  async function reported(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      report(error);
    }
  }

  /** Tries each, because a failure of the book has people told beside it; the failure is the same for all. */
  async function settleWaiting(): Promise<void> {
    const failures: unknown[] = [];
    for (const alert of waiting()) await settle(alert).catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
  }

  /** Alerts that were in the book before it took nothing more. */
  async function giveBack(): Promise<void> {
    const held = new Set(waiting().map(({ id }) => id));
    for (const id of (await standby.ids()).filter((one) => !held.has(one))) {
      await moveToBook(id, async () => undefined);
      await escalation.advance(id);
    }
  }

  async function round(): Promise<void> {
    await reported(settleWaiting);
    await reported(giveBack);
    await reported(() => standby.tick());
    await reported(() => drainOutbox(needs.journal, settle, () => clock.now()));
    await reported(() => escalation.tick());
  }

  async function rounds(): Promise<void> {
    do {
      again = false;
      await round();
    } while (again);
    ticking = undefined;
  }

  const tick = (): Promise<void> => {
    again = true;
    return (ticking ??= rounds());
  };

  return {
    somebodyIsThere: needs.somebodyIsThere,
    keep(alert) {
      const isKept = hold(alert);
      void tick();
      return isKept;
    },
    wake: () => void tick(),
    waiting: () => waiting().length,
    tick,
    async about(tenant, player) {
      const since = clock.now() - shownFor;
      const subject = disguise.subject(tenant, player);
      const found = new Map<string, OwnAlert>();
      for (const alert of waiting()) {
        if (alert.tenant === tenant && alert.player === player && alert.at >= since)
          found.set(alert.id, notYetEntered(alert, needs.somebodyIsThere));
      }
      const known = new Map<string, number>();
      const enterAll = async (source: AlertBook): Promise<void> => {
        for (const entry of await source.about(tenant, subject, since)) {
          // The one with more events knows more: the book, or what stands in while it takes nothing.
          if (entry.events.length < (known.get(entry.alert.id) ?? 0)) continue;
          known.set(entry.alert.id, entry.events.length);
          found.set(entry.alert.id, ownAlertOf(entry));
        }
      };
      await enterAll(standby.book);
      try {
        await enterAll(book);
      } catch (error) {
        // While the book fails, what is known beside it is better than nothing; an empty list would be untrue.
        if (found.size === 0) throw error;
        report(error);
      }
      return [...found.values()].toSorted((a, b) => b.at.localeCompare(a.at));
    },
  };
}

function notYetEntered({ id, session, at, level }: Alert, somebodyIsThere: boolean): OwnAlert {
  const state = somebodyIsThere ? 'waiting' : 'nobody';
  return { id, session, at: new Date(at).toISOString(), level, state, by: null };
}
