import { join } from 'node:path';
import { createAlertSpool } from '@lamplight/adapter-alert-file';
import { createSqliteAlertBook } from '@lamplight/adapter-sqlite';
import { randomIds, systemClock, systemDeadlines } from '@lamplight/adapter-system';
import { loadTenantKeys } from '@lamplight/adapter-vault';
import {
  type AlertBook,
  createAlertDesk,
  createAlerts,
  createDisguise,
  createEscalation,
  createEventCounter,
  createStandby,
  deliverInTime,
  type Delivery,
  type Disguise,
  type RunningAlerts,
  testPage,
  type WatchLog,
  watchLogOf,
} from '@lamplight/escalation';
import type { Part, WatchRoom } from '@lamplight/gateway';
import type { Journal } from '@lamplight/ports';
import { contactOf, reachableContacts } from './compose-channels.ts';
import { type ContactsFile, readContactsFile } from './contacts-file.ts';
import type { WrittenContact } from './contacts-schema.ts';
import type { EscalationConfig } from './escalation-config.ts';
import { readWatchKey } from './escalation-key.ts';
import { escalationPolicyOf } from './escalation-policy-of.ts';
import { report as plainReport } from './report.ts';

/** Telling people, as it runs beside play. Disposing lets what is being sent finish. */
export interface RunningEscalation extends AsyncDisposable {
  /** What play is given. */
  readonly alerts: RunningAlerts;
  /** What the gateway is given. */
  readonly watchRoom: WatchRoom;
  /** Takes up what was left open, and begins to tell people. */
  start(): Promise<void>;
  /** How it is, for `/health`. */
  part(): Promise<Part>;
}

export interface EscalationNeighbours {
  readonly journal: Pick<Journal, 'outbox' | 'confirm'>;
  /** Keys pseudonyms and links; the same over restarts. */
  readonly secret: Uint8Array;
  /** Which reader of messages there is, and whether it answers. */
  readonly reader: () => { readonly version: string; readonly awake: boolean };
  /** Hears of faults that nobody foresaw; they are written to the terminal by default. */
  readonly report?: (error: unknown) => void;
}

/** What a contact was told in a trial. */
export interface TrialOfContact {
  readonly name: string;
  readonly channel: WrittenContact['channel']['kind'];
  readonly delivery: Delivery;
}

const aDay = 24 * 60 * 60 * 1000;
/** How often to look for what nobody said to look for, in milliseconds. */
const betweenLooks = 5_000;
const loggedDays = 30;
const mostLogged = 2_000;

/** Opens the files of escalation in the data folder, of which this process must be the only writer. */
export async function composeEscalation(
  config: EscalationConfig,
  { journal, secret, reader, report = plainReport }: EscalationNeighbours,
): Promise<RunningEscalation> {
  const written = readContactsFile(config);
  const contacts = reachableContacts(written, config);
  const policy = escalationPolicyOf(written);
  const key = readWatchKey(config.dataFolder);
  // Loaded here, because the commands that tell nobody need not wait for it.
  const { createDurableWork } = await import('@lamplight/adapter-durable');
  await using opened = new AsyncDisposableStack();
  const spool = opened.use(createAlertSpool({ path: join(config.dataFolder, 'alerts.spool'), report }));
  const book = opened.use(createSqliteAlertBook({ path: bookFile(config) }));
  const durable = opened.use(
    createDurableWork({
      path: join(config.dataFolder, 'durable.db'),
      kinds: { alert: (id, at) => escalation.advance(id, at) },
      report,
    }),
  );
  const clock = systemClock();
  const counter = createEventCounter();
  const disguise = createDisguise(secret);
  const addressOf = (path: string): string => `${config.publicUrl}${path}`;
  const deadlines = systemDeadlines();
  const shared = { contacts, clock, deadlines, policy, disguise, addressOf, count: counter.count, report };
  const standby = createStandby(shared);
  const escalation = createEscalation({ ...shared, book, durable, standIn: standby });
  const somebodyIsThere = contacts.length > 0;
  const alerts = createAlerts({ ...shared, journal, book, escalation, standby, spool, somebodyIsThere });
  const looking: NodeJS.Timeout[] = [];
  const forget = async (): Promise<void> => {
    try {
      await book.forget(clock.now() - written.keepDays * aDay);
    } catch (error) {
      report(error);
    }
  };
  const log = (): Promise<WatchLog> =>
    logOf(book, written, disguise, {
      reader: reader(),
      waiting: alerts.waiting(),
      sinceStart: counter.counts(),
    });
  const running = opened.move();

  return {
    alerts,
    watchRoom: {
      // What stands in for the book knows more than the book does meanwhile.
      desk: createAlertDesk({ ...shared, books: [standby.book, book], standIn: standby }),
      log,
      key,
    },
    async start() {
      await forget();
      await escalation.resume();
      await durable.start();
      await alerts.tick();
      looking.push(
        setInterval(() => alerts.wake(), betweenLooks),
        setInterval(() => void forget(), aDay),
      );
    },
    async part() {
      await book.check();
      // No counts: anybody may ask for this, and in a small house a count is news about somebody.
      return { status: alerts.waiting() === 0 && escalation.late() === 0 ? 'ok' : 'failing' };
    },
    async [Symbol.asyncDispose]() {
      for (const timer of looking) clearInterval(timer);
      await alerts.tick();
      await running.disposeAsync();
    },
  };
}

/** Sends every contact a page that says it is a trial, and gives back what became of each. */
export async function composeContactsTrial(config: EscalationConfig): Promise<readonly TrialOfContact[]> {
  const written = readContactsFile(config);
  const now = systemClock().now();
  return await Promise.all(
    reachableContacts(written, config).map(async (contact, index) => ({
      name: contact.name,
      channel: written.contacts[index]?.channel.kind ?? 'file',
      delivery: await deliverInTime(
        contact.channel,
        testPage(contact, `trial.${contact.id}.${randomIds().next()}`, now),
        { deadlines: systemDeadlines(), report: plainReport },
      ),
    })),
  );
}

/** Reads the log, beside a running server if there is one. @throws AlertBookError when no server ever ran here */
export async function composeWatchLog(config: EscalationConfig): Promise<WatchLog> {
  await using book = createSqliteAlertBook({ path: bookFile(config), readOnly: true });
  const written = readContactsFile(config);
  // The server's own secret, so that pseudonyms are the same.
  const { cookieSecret } = await loadTenantKeys(config.dataFolder, true);
  const unknown = { reader: null, waiting: null, sinceStart: null };
  return await logOf(book, written, createDisguise(cookieSecret), unknown);
}

async function logOf(
  book: AlertBook,
  written: ContactsFile,
  disguise: Disguise,
  known: Pick<WatchLog, 'reader' | 'waiting' | 'sinceStart'>,
): Promise<WatchLog> {
  const now = systemClock().now();
  const entries = await book.since(now - loggedDays * aDay, mostLogged + 1);
  return watchLogOf(entries.slice(0, mostLogged), {
    ...known,
    now,
    days: loggedDays,
    more: entries.length > mostLogged,
    contacts: written.contacts.map(contactOf),
    policy: escalationPolicyOf(written),
    disguise,
  });
}

function bookFile({ dataFolder }: EscalationConfig): string {
  return join(dataFolder, 'alerts.db');
}
