import type { Alert } from '@lamplight/contracts';
import {
  type AlertBook,
  AlertBookError,
  type AlertEvent,
  type Contact,
  createAlertDesk,
  createAlerts,
  createDisguise,
  createEscalation,
  createEventCounter,
  createMemoryAlertBook,
  createStandby,
  defaultPolicy,
  type Delivery,
  type EscalationPolicy,
  type Page,
} from '@lamplight/escalation';
import type { DurableTask, OutboxRow } from '@lamplight/ports';

export const minute = 60_000;
export const hour = 60 * minute;
export const ada: Contact = { id: 'ada', name: 'Ada Lovelace', order: 'first' };
export const ben: Contact = { id: 'ben', name: 'Ben Okri', order: 'second' };
export const delivered: Delivery = { delivered: true, receipt: 'smtp-250' };
export const refused: Delivery = { delivered: false, reason: 'webhook/status-500' };

export function alert(changed: Partial<Alert> = {}): Alert {
  return {
    id: 'a1',
    tenant: 'home',
    player: 'player-of-the-night',
    session: 'session-of-the-night',
    at: 0,
    level: 4,
    kind: 'self-harm',
    who: 'player',
    imminence: 'now',
    reasons: ['plan/means'],
    ...changed,
  };
}

export interface NightOptions {
  readonly contacts?: readonly Contact[];
  readonly policy?: EscalationPolicy;
  /** What becomes of each page; delivered by default. */
  readonly deliver?: (page: Page, contact: Contact) => Delivery | Promise<Delivery>;
}

/** A whole escalation with a clock that only the test moves, and contacts whose mailboxes can be read. */
export function night({
  contacts = [ada, ben],
  policy = defaultPolicy,
  deliver = () => delivered,
}: NightOptions = {}) {
  let now = 0;
  let bookIsFull = false;
  let bookIsUnreadable = false;
  let tasksAreFull = false;
  let tasksAreForgotten = false;
  const clock = { now: () => now };
  const sent: { at: number; to: string; page: Page }[] = [];
  const faults: unknown[] = [];
  const deadline = new AbortController();
  const tasks = new Map<string, DurableTask>();
  const done = new Set<string>();
  const outbox: OutboxRow[] = [];
  const spooled = new Map<string, Alert>();
  const memory = createMemoryAlertBook();
  const writing = <T>(work: () => Promise<T>): Promise<T> =>
    bookIsFull ? Promise.reject(new AlertBookError('alert-book/unavailable', 'The disk is full.')) : work();
  const book: AlertBook = {
    ...memory,
    raise: (...entry) => writing(() => memory.raise(...entry)),
    append: (...entry) => writing(() => memory.append(...entry)),
    about: (...person) =>
      bookIsUnreadable
        ? Promise.reject(new AlertBookError('alert-book/damaged', 'The file is damaged.'))
        : memory.about(...person),
  };
  const counter = createEventCounter();
  const disguise = createDisguise(new Uint8Array(32).fill(3));
  const shared = {
    contacts: contacts.map((contact) => ({
      ...contact,
      channel: {
        async deliver(page: Page) {
          sent.push({ at: now, to: contact.id, page });
          return await deliver(page, contact);
        },
      },
    })),
    clock,
    deadlines: { after: () => deadline.signal },
    policy,
    disguise,
    addressOf: (path: string) => `https://lamp.example${path}`,
    count: counter.count,
    report: (error: unknown) => void faults.push(error),
  };
  const durable = {
    async submit(task: DurableTask) {
      if (tasksAreFull) throw new Error('The store of tasks is full.');
      if (tasksAreForgotten) return;
      if (!done.has(task.key)) tasks.set(task.key, task);
    },
  };
  const standby = createStandby(shared);
  const escalation = createEscalation({ ...shared, book, durable, standIn: standby });
  const desk = createAlertDesk({ ...shared, books: [standby.book, book], standIn: standby });
  const alerts = createAlerts({
    ...shared,
    book,
    escalation,
    standby,
    journal: {
      outbox: async (_consumer, limit) => outbox.slice(0, limit),
      confirm: async (_consumer, position) => {
        while ((outbox[0]?.position ?? Infinity) <= position) outbox.shift();
      },
    },
    spool: {
      keep: (one) => Boolean(spooled.set(one.id, one)),
      kept: () => [...spooled.values()],
      release: (id) => void spooled.delete(id),
    },
    somebodyIsThere: contacts.length > 0,
  });

  /** Does every task that is due until `until`, in order, each at its own time. */
  async function pass(until: number): Promise<void> {
    for (;;) {
      const [next] = [...tasks.values()].toSorted((a, b) => a.at - b.at);
      if (!next || next.at > until) break;
      now = Math.max(now, next.at);
      tasks.delete(next.key);
      done.add(next.key);
      await escalation.advance(next.input, next.at);
    }
    now = Math.max(now, until);
  }

  return {
    escalation,
    standby,
    desk,
    alerts,
    book,
    disguise,
    clock,
    sent,
    faults,
    tasks,
    spooled,
    outbox,
    counts: () => counter.counts(),
    pass,
    /** Lets the time pass that a page may be under way. */
    losePatience: () => deadline.abort(),
    /** Moves the clock and nothing else. */
    jump: (time: number) => (now = time),
    fillBook: (full: boolean) => (bookIsFull = full),
    /** Whatever was scheduled is never done. */
    forgetTasks: () => {
      tasksAreForgotten = true;
      tasks.clear();
    },
    damageBook: () => (bookIsUnreadable = true),
    fillTasks: (full: boolean) => (tasksAreFull = full),
    events: async (id = 'a1'): Promise<AlertEvent['type'][]> =>
      ((await memory.read(id))?.events ?? []).map(({ type }) => type),
    /** The parts of the link that the contact was sent last. */
    link: (to: string) => {
      const link = sent.findLast((one) => one.to === to)?.page.link ?? '';
      const [, , , , , ref = '', contact = '', token = ''] = link.split('/');
      return { ref, contact, token };
    },
    /** Minutes at which a contact was told. */
    minutes: (to: string) => sent.filter((one) => one.to === to).map(({ at }) => at / minute),
  };
}
