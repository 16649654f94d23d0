import type { AlertState } from '@lamplight/contracts';
import type { Clock } from '@lamplight/ports';
import type { ActionCode } from './action-code.ts';
import type { AlertBook, BookEntry } from './alert-book.ts';
import { type AlertCase, caseOf, type Signed } from './alert-case.ts';
import type { AlertEvent } from './alert-event.ts';
import { stateOf } from './alert-state.ts';
import type { Contact } from './contact.ts';
import type { Disguise } from './disguise.ts';
import { recordEvents } from './record-events.ts';
import { type StandIn, takesNothing } from './stand-in.ts';

/** The parts of a link that was sent to one contact about one alert. */
export interface AlertLink {
  readonly ref: string;
  readonly contact: string;
  readonly token: string;
}

/** An alert as a contact sees it: no words of the player, and no name. */
export interface AlertView {
  readonly ref: string;
  /** The name of the person whose link it is. */
  readonly name: string;
  readonly at: number;
  readonly level: number;
  readonly kind: string;
  readonly who: string;
  readonly imminence: string;
  readonly session: string;
  readonly state: AlertState;
  readonly acknowledged: Signed | null;
  readonly action: (Signed & { readonly action: ActionCode }) | null;
  readonly closed: Signed | null;
}

/** What a contact can do with their link. Each answers `undefined` when the link is nobody's, or no longer is. */
export interface AlertDesk {
  view(link: AlertLink): Promise<AlertView | undefined>;
  acknowledge(link: AlertLink): Promise<AlertView | undefined>;
  /** Says what was done; who acts has also seen it. */
  act(link: AlertLink, action: ActionCode): Promise<AlertView | undefined>;
  close(link: AlertLink): Promise<AlertView | undefined>;
}

export interface AlertDeskNeeds {
  /** Looked through in this order; one that fails is passed over as long as another has the alert. */
  readonly books: readonly AlertBook[];
  /** Remembers what a contact did while the book takes nothing. */
  readonly standIn?: StandIn;
  readonly contacts: readonly Contact[];
  readonly disguise: Disguise;
  readonly clock: Clock;
  readonly count: (event: AlertEvent) => void;
}

export function createAlertDesk(needs: AlertDeskNeeds): AlertDesk {
  const { books, standIn, contacts, disguise, clock, count } = needs;

  async function find(ref: string): Promise<{ book: AlertBook; entry: BookEntry } | undefined> {
    const failures: unknown[] = [];
    for (const book of books) {
      try {
        const entry = await book.findByRef(ref);
        if (entry) return { book, entry };
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return undefined;
  }

  async function recorded(
    { book, entry }: { readonly book: AlertBook; readonly entry: BookEntry },
    decide: (entry: BookEntry) => readonly AlertEvent[],
  ): Promise<BookEntry | undefined> {
    try {
      return await recordEvents(book, entry.alert.id, decide);
    } catch (error) {
      if (!standIn || !takesNothing(error)) throw error;
      return await standIn.take(entry, decide(entry));
    }
  }

  async function change(
    { ref, contact: id, token }: AlertLink,
    decide: (found: AlertCase, by: string, at: number) => readonly AlertEvent[],
  ): Promise<AlertView | undefined> {
    const contact = contacts.find((one) => one.id === id);
    if (!contact || !disguise.holds(ref, id, token)) return undefined;
    const found = await find(ref);
    if (!found) return undefined;
    let events: readonly AlertEvent[] = [];
    const entry = await recorded(found, (current) => {
      const standing = caseOf(current);
      events = standing.closed ? [] : decide(standing, contact.name, clock.now());
      return events;
    });
    events.forEach(count);
    return entry && viewOf(entry, contact, disguise);
  }

  return {
    view: (link) => change(link, () => []),
    acknowledge: (link) => change(link, seen),
    act: (link, action) =>
      change(link, (found, by, at) =>
        found.action?.action === action && found.action.by === by
          ? []
          : [...seen(found, by, at), { type: 'action-taken', at, by, action }],
      ),
    close: (link) => change(link, (found, by, at) => [...seen(found, by, at), { type: 'closed', at, by }]),
  };
}

function seen({ acknowledged }: AlertCase, by: string, at: number): AlertEvent[] {
  return acknowledged ? [] : [{ type: 'acknowledged', at, by }];
}

function viewOf(entry: BookEntry, { name }: Contact, disguise: Disguise): AlertView {
  const found = caseOf(entry);
  const { ref, at, level, kind, who, imminence } = entry.alert;
  return {
    ref,
    name,
    at,
    level,
    kind,
    who,
    imminence,
    session: disguise.session(entry.alert),
    state: stateOf(found),
    acknowledged: found.acknowledged,
    action: found.action,
    closed: found.closed,
  };
}
