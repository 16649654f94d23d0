import type { ActionCode } from './action-code.ts';
import type { BookEntry } from './alert-book.ts';
import type { AlertEvent } from './alert-event.ts';
import type { BookedAlert } from './booked-alert.ts';

/** How the present page has fared with one contact. */
export interface PageDelivery {
  readonly attempts: number;
  readonly state: 'attempted' | 'delivered' | 'failed';
  readonly at: number;
}

/** Who did something, and when. */
export interface Signed {
  readonly by: string;
  readonly at: number;
}

/** Where an alert stands: its events, summed up. */
export interface AlertCase {
  readonly alert: BookedAlert;
  /** How many events there are. */
  readonly events: number;
  readonly told: 'nobody' | 'care-team';
  readonly raisedAt: number;
  /** Which page is under way, and since when. */
  readonly page: number;
  readonly pagedAt: number;
  readonly secondSince: number | null;
  /** By contact, of the present page alone. */
  readonly deliveries: Readonly<Record<string, PageDelivery>>;
  /** Whether any page has ever reached anybody. */
  readonly delivered: boolean;
  /** Failures of all pages and contacts. */
  readonly failures: number;
  readonly acknowledged: Signed | null;
  readonly action: (Signed & { readonly action: ActionCode }) | null;
  readonly closed: Signed | null;
}

/** Sums up what happened to an alert. */
export function caseOf({ alert, events }: BookEntry): AlertCase {
  const raised = events[0];
  const begun: AlertCase = {
    alert,
    events: 0,
    told: raised?.type === 'raised' ? raised.told : 'care-team',
    raisedAt: raised?.at ?? alert.at,
    page: 1,
    pagedAt: raised?.at ?? alert.at,
    secondSince: null,
    deliveries: {},
    delivered: false,
    failures: 0,
    acknowledged: null,
    action: null,
    closed: null,
  };
  return events.reduce(after, begun);
}

/** Where the alert stands once `event` has happened, too. */
export function after(found: AlertCase, event: AlertEvent): AlertCase {
  const next = { ...found, events: found.events + 1 };
  switch (event.type) {
    case 'raised':
      return next;
    case 'delivery-attempted':
      return { ...next, deliveries: withDelivery(found, event, 'attempted', event.attempt) };
    case 'delivered':
      return { ...next, delivered: true, deliveries: withDelivery(found, event, 'delivered') };
    case 'delivery-failed':
      return { ...next, failures: found.failures + 1, deliveries: withDelivery(found, event, 'failed') };
    case 'repaged':
      return { ...next, page: event.page, pagedAt: event.at, deliveries: {} };
    case 'handed-to-second-contact':
      return { ...next, secondSince: found.secondSince ?? event.at };
    case 'acknowledged':
      return { ...next, acknowledged: found.acknowledged ?? signed(event) };
    case 'action-taken':
      return { ...next, action: { ...signed(event), action: event.action } };
    default:
      return { ...next, closed: found.closed ?? signed(event) };
  }
}

function withDelivery(
  { page, deliveries }: AlertCase,
  event: { readonly contact: string; readonly page: number; readonly at: number },
  state: PageDelivery['state'],
  attempts = deliveries[event.contact]?.attempts ?? 1,
): AlertCase['deliveries'] {
  const before = deliveries[event.contact];
  // What comes late, of a page that is over or after a receipt, makes nothing worse.
  if (event.page !== page || before?.state === 'delivered') return deliveries;
  return { ...deliveries, [event.contact]: { attempts, state, at: event.at } };
}

function signed({ by, at }: Signed): Signed {
  return { by, at };
}
