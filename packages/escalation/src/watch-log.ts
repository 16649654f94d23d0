import { alertStateSchema } from '@lamplight/contracts';
import { z } from 'zod';
import { actionCodeSchema } from './action-code.ts';
import type { BookEntry } from './alert-book.ts';
import { caseOf } from './alert-case.ts';
import { stateOf } from './alert-state.ts';
import type { Contact } from './contact.ts';
import type { Disguise } from './disguise.ts';
import { type EscalationPolicy, policyFor } from './escalation-policy.ts';

const time = z.iso.datetime();
const signed = z.strictObject({ by: z.string(), at: time });

/** One alert in the operator's list. Who it is about is a pseudonym. */
export const loggedAlertSchema = z.strictObject({
  ref: z.string(),
  at: time,
  level: z.int(),
  kind: z.string(),
  subject: z.string(),
  session: z.string(),
  state: alertStateSchema,
  pages: z.int(),
  failures: z.int(),
  overdue: z.boolean(),
  acknowledged: signed.nullable(),
  action: actionCodeSchema.nullable(),
  closed: signed.nullable(),
});
export type LoggedAlert = z.infer<typeof loggedAlertSchema>;

/** What an operator sees of the watch: counts and states, no words of players. */
export const watchLogSchema = z.strictObject({
  at: time,
  /** The reader of messages: which version, and whether it answers; `null` where the log is read beside the server. */
  reader: z.strictObject({ version: z.string(), awake: z.boolean() }).nullable(),
  contacts: z.strictObject({ first: z.int(), second: z.int() }),
  /** Alerts that are kept but not yet in the book: 0 unless the disk is full; `null` where that is not known. */
  waiting: z.int().nullable(),
  /** How often each thing has happened to alerts since the server began; `null` where that is not known. */
  sinceStart: z.record(z.string(), z.int()).nullable(),
  days: z.int(),
  /** Whether there were more alerts than are listed. */
  more: z.boolean(),
  counts: z.array(
    z.strictObject({
      day: z.string(),
      level: z.int(),
      kind: z.string(),
      state: alertStateSchema,
      count: z.int(),
    }),
  ),
  /** Deliveries that failed, newest first. */
  failures: z.array(
    z.strictObject({ at: time, ref: z.string(), contact: z.string(), page: z.int(), reason: z.string() }),
  ),
  alerts: z.array(loggedAlertSchema),
});
export type WatchLog = z.infer<typeof watchLogSchema>;

/** What the log is made of besides the book. */
export interface WatchLogFacts {
  readonly now: number;
  readonly days: number;
  readonly more: boolean;
  readonly waiting: WatchLog['waiting'];
  readonly sinceStart: WatchLog['sinceStart'];
  readonly reader: WatchLog['reader'];
  readonly contacts: readonly Contact[];
  readonly policy: EscalationPolicy;
  readonly disguise: Disguise;
}

const mostFailures = 100;

/** Sums up the alerts of some days, newest first. */
export function watchLogOf(entries: readonly BookEntry[], facts: WatchLogFacts): WatchLog {
  const { now, days, more, waiting, sinceStart, reader, contacts } = facts;
  const alerts = entries.map((entry) => loggedAlertOf(entry, facts));
  return {
    at: stamp(now),
    reader,
    contacts: {
      first: contacts.filter(({ order }) => order === 'first').length,
      second: contacts.filter(({ order }) => order === 'second').length,
    },
    waiting,
    sinceStart,
    days,
    more,
    counts: countsOf(alerts),
    failures: failuresOf(entries, contacts),
    alerts,
  };
}

function loggedAlertOf(entry: BookEntry, { policy, disguise, now }: WatchLogFacts): LoggedAlert {
  const { alert } = entry;
  const found = caseOf(entry);
  const { acknowledged, closed } = found;
  const state = stateOf(found);
  const unseen = acknowledged === null && closed === null && state !== 'nobody';
  return {
    ref: alert.ref,
    at: stamp(alert.at),
    level: alert.level,
    kind: alert.kind,
    subject: alert.subject.slice(0, 8),
    session: disguise.session(alert),
    state,
    pages: found.page,
    failures: found.failures,
    overdue: unseen && now >= found.raisedAt + policyFor(policy, alert.level).overdueAfter,
    acknowledged: acknowledged && { by: acknowledged.by, at: stamp(acknowledged.at) },
    action: found.action?.action ?? null,
    closed: closed && { by: closed.by, at: stamp(closed.at) },
  };
}

function countsOf(alerts: readonly LoggedAlert[]): WatchLog['counts'] {
  const groups = Map.groupBy(alerts, ({ at, level, kind, state }) =>
    JSON.stringify([at.slice(0, 10), level, kind, state]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { at, level, kind, state } = first;
    return [{ day: at.slice(0, 10), level, kind, state, count: group.length }];
  });
}

function failuresOf(entries: readonly BookEntry[], contacts: readonly Contact[]): WatchLog['failures'] {
  return entries
    .flatMap(({ alert, events }) =>
      events
        .filter((event) => event.type === 'delivery-failed')
        .map(({ at, contact, page, reason }) => ({
          at: stamp(at),
          ref: alert.ref,
          contact: contacts.find(({ id }) => id === contact)?.name ?? 'a former contact',
          page,
          reason,
        })),
    )
    .toSorted((a, b) => b.at.localeCompare(a.at))
    .slice(0, mostFailures);
}

function stamp(at: number): string {
  return new Date(at).toISOString();
}
