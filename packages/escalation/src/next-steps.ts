import { after, type AlertCase } from './alert-case.ts';
import type { AlertEvent } from './alert-event.ts';
import type { Contact } from './contact.ts';
import { type EscalationPolicy, type LevelPolicy, policyFor } from './escalation-policy.ts';

/** One page to one contact. */
export interface PageAttempt {
  readonly contact: string;
  readonly page: number;
  readonly attempt: number;
}

/** What is to be done about an alert now. */
export interface NextSteps {
  /** To be entered first, all together; whoever enters them may then send. */
  readonly events: readonly AlertEvent[];
  readonly send: readonly PageAttempt[];
  /** When to look again, in milliseconds since 1970; `null` when nobody will be paged any more. */
  readonly wakeAt: number | null;
}

/** Decides what is due. Pure: the same alert at the same time has the same next steps. */
export function nextSteps(
  found: AlertCase,
  contacts: readonly Contact[],
  policy: EscalationPolicy,
  now: number,
): NextSteps {
  if (found.told === 'nobody' || found.acknowledged || found.closed || contacts.length === 0)
    return { events: [], send: [], wakeAt: null };

  const rules = policyFor(policy, found.alert.level);
  const events: AlertEvent[] = [];
  let standing = found;
  const note = (event: AlertEvent): void => {
    events.push(event);
    standing = after(standing, event);
  };

  for (const [contact, { state, at }] of Object.entries(standing.deliveries)) {
    if (state === 'attempted' && now >= at + policy.attemptPatience)
      note({
        type: 'delivery-failed',
        at: now,
        contact,
        page: standing.page,
        reason: 'delivery/interrupted',
      });
  }
  if (handOverDue(standing, contacts, rules, now)) note({ type: 'handed-to-second-contact', at: now });
  if (now >= (repageAt(standing, rules, now) ?? Infinity))
    note({ type: 'repaged', at: now, page: standing.page + 1 });

  const send = toldNow(standing, contacts)
    .filter(({ id }) => now >= sendAt(standing, id, rules, now))
    .map(({ id }) => ({
      contact: id,
      page: standing.page,
      attempt: (standing.deliveries[id]?.attempts ?? 0) + 1,
    }));
  for (const attempt of send) note({ type: 'delivery-attempted', at: now, ...attempt });

  return { events, send, wakeAt: wakeAt(standing, contacts, policy, rules, now) };
}

function toldNow({ secondSince }: AlertCase, contacts: readonly Contact[]): Contact[] {
  return contacts.filter(({ order }) => order === 'first' || secondSince !== null);
}

/** When this page goes to this contact, for the first time or again; never, while it is under way or was delivered. */
function sendAt(found: AlertCase, contact: string, rules: LevelPolicy, now: number): number {
  const delivery = found.deliveries[contact];
  if (delivery === undefined) return now;
  if (delivery.state !== 'failed') return Infinity;
  const most = isOld(found, rules, now) ? Math.max(rules.retryMost, rules.slowRepageAfter) : rules.retryMost;
  return delivery.at + Math.min(rules.retryFirst * 2 ** (delivery.attempts - 1), most);
}

/** Only what was delivered can be ignored; what was not is tried again instead. */
function repageAt(found: AlertCase, rules: LevelPolicy, now: number): number | undefined {
  const reached = Object.values(found.deliveries).some(({ state }) => state === 'delivered');
  if (!reached || (rules.mostPages !== null && found.page >= rules.mostPages)) return undefined;
  return found.pagedAt + (isOld(found, rules, now) ? rules.slowRepageAfter : rules.repageAfter);
}

function isOld({ raisedAt }: AlertCase, { slowAfter }: LevelPolicy, now: number): boolean {
  return now >= raisedAt + slowAfter;
}

function handOverDue(
  { secondSince, raisedAt, deliveries }: AlertCase,
  contacts: readonly Contact[],
  rules: LevelPolicy,
  now: number,
): boolean {
  if (secondSince !== null || !contacts.some(({ order }) => order === 'second')) return false;
  if (now >= raisedAt + rules.secondContactAfter) return true;
  return contacts
    .filter(({ order }) => order === 'first')
    .every(({ id }) => {
      const delivery = deliveries[id];
      return delivery?.state === 'failed' && delivery.attempts >= rules.failuresBeforeSecondContact;
    });
}

function wakeAt(
  found: AlertCase,
  contacts: readonly Contact[],
  policy: EscalationPolicy,
  rules: LevelPolicy,
  now: number,
): number | null {
  const times = toldNow(found, contacts).map(({ id }) => {
    const delivery = found.deliveries[id];
    return delivery?.state === 'attempted'
      ? delivery.at + policy.attemptPatience
      : sendAt(found, id, rules, now);
  });
  if (found.secondSince === null && contacts.some(({ order }) => order === 'second'))
    times.push(found.raisedAt + rules.secondContactAfter);
  times.push(repageAt(found, rules, now) ?? Infinity);
  const next = Math.min(...times);
  return Number.isFinite(next) ? next : null;
}
