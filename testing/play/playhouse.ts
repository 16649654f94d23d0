import { createSqliteJournal, type SqliteJournal } from '@lamplight/adapter-sqlite';
import { localBus, systemDeadlines, vmWatchdog } from '@lamplight/adapter-system';
import { createEphemeralTenantKeys, createVault } from '@lamplight/adapter-vault';
import { createPlay, type Growth, type Play, type PlayNeeds, type Who } from '@lamplight/play';
import type { Keyring } from '@lamplight/ports';
import { createWatch, readRisk } from '@lamplight/safety';
import type { Story } from '@lamplight/world';
import { island } from './island.ts';

/** Play with its real journal, vault and watch; only time and ids are made up. */
export interface Playhouse extends AsyncDisposable {
  readonly play: Play;
  readonly journal: SqliteJournal;
  readonly keyring: Keyring;
  /** Closes the journal and opens everything anew on the same file, as after a restart. */
  reopen(stories?: readonly Story[], needs?: Partial<PlayNeeds>): Promise<Playhouse>;
}

export interface PlayhouseOptions {
  /** A file, so that it can be opened again; in memory by default. */
  readonly path?: string;
  readonly stories?: readonly Story[];
  /** Replaces needs of play, such as a watch whose reader fails. */
  readonly needs?: Partial<PlayNeeds>;
  /** Stands between play and the journal. */
  readonly around?: (journal: SqliteJournal) => PlayNeeds['journal'];
}

/** Reads the outbox beside play. */
export const outboxReader = 'a reader';
export const ada: Who = { tenant: 'home', player: 'ada-lovelace' };
export const ben: Who = { tenant: 'home', player: 'ben-franklin' };

wakeUp();

/**
 * Reads once what all readings use, as a server does before anybody plays, and without a deadline: the first reading of a
 * process is many times as long as the next, and where the machine is busy the watchdog would end it in the middle of
 * whichever test came first.
 */
function wakeUp(): void {
  const watch = createWatch({ read: readRisk, watchdog: { run: (work) => work() } });
  watch.screen({ text: 'I look around, take the lamp and go north.' });
  watch.screenTelling('The lamp is lit, and the stairs go up.', { level: 0 });
  const stream = watch.followTelling({ level: 0, source: 'model' });
  stream.push('The lamp is lit, and the stairs go up. ');
  stream.end();
}

export function openPlayhouse(options: PlayhouseOptions = {}): Promise<Playhouse> {
  return open(options, createEphemeralTenantKeys(), 0);
}

async function open(
  options: PlayhouseOptions,
  tenantKeys: ReturnType<typeof createEphemeralTenantKeys>,
  opened: number,
): Promise<Playhouse> {
  const { path = ':memory:', stories = [island], needs = {}, around = (journal) => journal } = options;
  const journal = createSqliteJournal({ path });
  // As whoever tells on alerts does before the first turn: nothing is dropped that this reader has not confirmed.
  await journal.outbox(outboxReader, 1);
  const vault = createVault({ keys: journal, tenantKeys });
  let now = Date.UTC(2026, 0, 1) + opened * 3_600_000;
  let count = 0;
  const play = createPlay({
    journal: around(journal),
    vault,
    records: journal,
    deadlines: systemDeadlines(),
    clock: { now: () => (now += 1000) },
    ids: { next: () => `session-${opened}-${(count += 1)}` },
    seed: () => 7,
    watch: createWatch({ read: readRisk, watchdog: vmWatchdog() }),
    bus: localBus<Growth>(),
    stories,
    ...needs,
  });
  return {
    play,
    journal,
    keyring: await vault.keyring({ tenant: ada.tenant, person: ada.player }),
    async reopen(others = stories, changed = needs) {
      await journal[Symbol.asyncDispose]();
      return open({ ...options, stories: others, needs: changed }, tenantKeys, opened + 1);
    },
    [Symbol.asyncDispose]: () => journal[Symbol.asyncDispose](),
  };
}
