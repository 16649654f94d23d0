import { fileURLToPath } from 'node:url';
import { readFolder } from '@lamplight/adapter-files';
import { createSqliteJournal } from '@lamplight/adapter-sqlite';
import { localBus, randomIds, systemClock, systemDeadlines, vmWatchdog } from '@lamplight/adapter-system';
import { createEphemeralTenantKeys, createVault } from '@lamplight/adapter-vault';
import { loadAdventure } from '@lamplight/adventure';
import type { Alert } from '@lamplight/contracts';
import { createGateway, type Gateway, type GatewayNeeds } from '@lamplight/gateway';
import { createPlay, type Growth } from '@lamplight/play';
import { createWatch, readRisk } from '@lamplight/safety';

const cloak = fileURLToPath(new URL('../../adventures/cloak-of-darkness', import.meta.url));

/** A front door with a real play behind it that keeps everything in memory. */
export interface Door extends AsyncDisposable {
  readonly gateway: Gateway;
  /** What was reported as unforeseen. */
  readonly reported: unknown[];
  /** What was handed on beside the journal. */
  readonly alerts: Alert[];
}

export async function openDoor(changed: Partial<GatewayNeeds> = {}): Promise<Door> {
  const loaded = loadAdventure('cloak-of-darkness', await readFolder(cloak));
  if (!loaded.ok) throw new Error('The adventure does not load.');
  const journal = createSqliteJournal({ path: ':memory:' });
  const alerts: Alert[] = [];
  const play = createPlay({
    alerts: {
      somebodyIsThere: false,
      keep: (alert) => alerts.push(alert) > 0,
      wake: () => undefined,
      about: async () => [],
    },
    journal,
    vault: createVault({ keys: journal, tenantKeys: createEphemeralTenantKeys() }),
    records: journal,
    clock: systemClock(),
    deadlines: systemDeadlines(),
    ids: randomIds(),
    seed: () => 7,
    watch: createWatch({ read: readRisk, watchdog: vmWatchdog() }),
    bus: localBus<Growth>(),
    stories: [loaded.story],
  });
  // The first reading is the slowest.
  play.watchIsAwake();
  const reported: unknown[] = [];
  const gateway = createGateway({
    play,
    clock: { now: () => Date.UTC(2030, 0, 1) },
    ids: randomIds(),
    secret: new Uint8Array(32).fill(7),
    tenant: 'home',
    secure: false,
    hosts: ['lamp.example'],
    page: { find: () => undefined },
    viewers: { find: () => undefined },
    parts: { journal: async () => ({ status: 'ok' }) },
    report: (error) => reported.push(error),
    ...changed,
  });
  return { gateway, reported, alerts, [Symbol.asyncDispose]: () => journal[Symbol.asyncDispose]() };
}
