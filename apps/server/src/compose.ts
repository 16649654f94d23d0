import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import {
  assetsOf,
  createKeptTexts,
  FolderError,
  listFolders,
  readAssets,
  readFolder,
} from '@lamplight/adapter-files';
import { createSqliteJournal, type SqliteJournal } from '@lamplight/adapter-sqlite';
import {
  localBus,
  randomIds,
  randomSeed,
  systemClock,
  systemDeadlines,
  vmWatchdog,
} from '@lamplight/adapter-system';
import {
  createEphemeralTenantKeys,
  createVault,
  loadTenantKeys,
  rotateTenantKey,
  type TenantKeys,
} from '@lamplight/adapter-vault';
import { createWebsocketDoor, type WebsocketDoor } from '@lamplight/adapter-websocket';
import type { Loaded } from '@lamplight/adventure';
import {
  type AuthorRoom,
  createGateway,
  type Gateway,
  type MetricsRoom,
  type ModelsRoom,
  shareLimitsOf,
} from '@lamplight/gateway';
import { createPlay, type Growth, type Play, type PlayNeeds, type ProposalNeeds } from '@lamplight/play';
import type { Assets, KeptTexts, PlayerRecords, SentenceEncoder, Vault, WrappedKeys } from '@lamplight/ports';
import { createWatch } from '@lamplight/safety';
import type { Story } from '@lamplight/world';
import { answerBare } from './answer-bare.ts';
import { unreadableHandshake } from './answer-unreadable.ts';
import { withAuthorPanel, withoutAuthorPanel } from './author/author-page.ts';
import { composeEscalation, type RunningEscalation } from './compose-escalation.ts';
import { composeModelsRoom } from './compose-models-room.ts';
import {
  type CareAsConfigured,
  composeCare,
  composeEncoder,
  composeMessageReader,
  type MessageReader,
} from './compose-watch.ts';
import { composeNarration } from './compose-narration.ts';
import { composeLock, type FolderLock } from './compose-lock.ts';
import { type Config, ConfigError } from './config.ts';
import { type Log, plainLog } from './log.ts';
import { tidyUp } from './tidy-up.ts';
import { readStories, readStory, type Stories } from './stories.ts';

/** The one tenant of an installation without accounts. */
export const homeTenant = 'home';

/** A running Lamplight without a door: what the server and the terminal play through. */
export interface Playhouse extends AsyncDisposable {
  readonly play: Play;
  readonly journal: SqliteJournal;
  /** Signs the players' cookies. */
  readonly secret: Uint8Array;
  /** Telling people; where nothing is kept, nobody is told. */
  readonly escalation?: RunningEscalation;
  /** The models as the operator tests them; none where nothing is kept. */
  readonly models?: Omit<ModelsRoom, 'key'>;
}

/**
 * Opens the data folder of whoever is its only writer.
 *
 * @param held the right to write there, which stays the caller's: they give it back once the playhouse is closed
 */
export async function composePlayhouse(
  config: Config,
  held: FolderLock,
  stories: readonly Story[],
  log: Log = plainLog,
): Promise<Playhouse> {
  await using open = new AsyncDisposableStack();
  const journal = open.use(createSqliteJournal({ path: journalFile(held.folder) }));
  const tenantKeys = await tenantKeysOf(held.folder, journal);
  const vault = createVault({ keys: journal, tenantKeys });
  const reader = await composeMessageReader(undefined, log);
  const encoder = open.use(composeEncoder(config, reader));
  const escalation = open.use(
    await composeEscalation(config.escalation, {
      journal,
      secret: tenantKeys.cookieSecret,
      report: log.fault,
      reader: () => ({ version: reader.version, awake: play.watchIsAwake() }),
    }),
  );
  const { alerts } = escalation;
  const narration = open.use(
    await composeNarration(config, {
      files: filesIn(config.adventuresFolder),
      kept: composeKept(config, log),
      log,
    }),
  );
  const play = playOf(
    { journal, vault, stories, reader, encoder },
    { ...(await composeCare(config)), alerts, voice: narration?.voice },
  );
  // What a model tells is over before the journal is closed.
  open.defer(() => play.voice.rest());
  await escalation.start();
  open.use(await tidyUp(play, log));
  const all = open.move();
  return {
    play,
    journal,
    secret: tenantKeys.cookieSecret,
    escalation,
    models: composeModelsRoom(narration),
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
}

/**
 * Keeps nothing: for scripts and trials. Needs no data folder.
 *
 * @param config what a person who plays has a right to; a script that is replayed needs none of it
 */
export async function composeTrial(
  stories: readonly Story[],
  config?: Pick<Config, 'country' | 'sentenceEncoder'>,
): Promise<Playhouse> {
  const journal = createSqliteJournal({ path: ':memory:' });
  const vault = createVault({ keys: journal, tenantKeys: createEphemeralTenantKeys() });
  const reader = await composeMessageReader();
  const encoder = config && composeEncoder(config, reader);
  return {
    play: playOf({ journal, vault, stories, reader, encoder }, { country: config?.country }),
    journal,
    secret: new Uint8Array(),
    async [Symbol.asyncDispose]() {
      await encoder?.[Symbol.asyncDispose]();
      await journal[Symbol.asyncDispose]();
    },
  };
}

/** Gives the installation a new key that wraps everybody's. @throws JournalError `journal/locked` while a server runs */
export async function composeKeyRotation(
  config: Config,
): Promise<{ readonly version: number; readonly rewrapped: number }> {
  await using held = composeLock(config);
  await using keys = createSqliteJournal({ path: journalFile(held.folder) });
  const tenantKeys = await tenantKeysOf(held.folder, keys);
  return await rotateTenantKey(homeTenant, { keys, tenantKeys });
}

/** Reads what is there, beside a running server if there is one; cannot write. */
export async function composeReader(config: Config, stories: readonly Story[]): Promise<Playhouse> {
  // The journal first: where there is none, nothing is made.
  const journal = createSqliteJournal({ path: journalFile(config.dataFolder), readOnly: true });
  const tenantKeys = await tenantKeysOf(config.dataFolder, journal);
  const vault = createVault({ keys: journal, tenantKeys });
  return {
    play: playOf(
      { journal, vault, stories, reader: await composeMessageReader() },
      { country: config.country },
    ),
    journal,
    secret: tenantKeys.cookieSecret,
    [Symbol.asyncDispose]: () => journal[Symbol.asyncDispose](),
  };
}

/** The adventures of the installation. @throws ConfigError when there is no such folder */
export async function composeStories(
  config: Pick<Config, 'adventuresFolder' | 'dataFolder'>,
  log: Log = plainLog,
): Promise<Stories> {
  try {
    return await readStories(
      { listFolders, readFolder, kept: composeKept(config, log) },
      config.adventuresFolder,
    );
  } catch (error) {
    if (!(error instanceof FolderError) || error.code !== 'files/missing-folder') throw error;
    throw new ConfigError(`${error.message} Set ADVENTURES_DIR to the folder that holds the adventures.`, {
      cause: error,
    });
  }
}

/** One adventure from a folder of its own: how authors play what they are writing. */
export function composeStory(config: Pick<Config, 'dataFolder'>, folder: string): Promise<Loaded> {
  return readStory({ readFolder, kept: composeKept(config) }, folder);
}

/** Compiled conversations, beside what is kept for good: whoever removes them waits longer once (decision 015). */
function composeKept({ dataFolder }: Pick<Config, 'dataFolder'>, log: Log = plainLog): KeptTexts | undefined {
  // Into a folder that is still empty a backup may be about to be restored.
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) return undefined;
  return createKeptTexts({
    folder: join(dataFolder, 'compiled'),
    unkept: ({ message }) => log.warn(`${message} Starting takes longer, and nothing else changes.`),
  });
}

/** Finds the files of an adventure in the folder of all of them. */
function filesIn(folder: string): ProposalNeeds['files'] {
  return async (adventure) => {
    try {
      return await readFolder(join(folder, adventure));
    } catch (error) {
      if (error instanceof FolderError) return undefined;
      throw error;
    }
  };
}

/** The texts of one adventure's folder. */
export const readAdventureFolder = readFolder;

/** What there may be beside a play. */
export interface AroundTheGateway {
  /** For an adventure that is being written; the page then has the author's panel. */
  readonly authorRoom?: AuthorRoom;
  /** What is counted, for the operator alone. */
  readonly read?: MetricsRoom['read'] | null;
  readonly log?: Log;
}

/**
 * The front door of a playhouse, and whether there is a page behind it.
 *
 * @param around what there is beside a play
 */
export async function composeGateway(
  config: Config,
  { play, journal, secret, escalation, models }: Omit<Playhouse, typeof Symbol.asyncDispose>,
  { authorRoom, log = plainLog, read = null }: AroundTheGateway = {},
): Promise<{ readonly gateway: Gateway; readonly hasPage: boolean }> {
  const built = await readPage(fileURLToPath(new URL('../../web/dist', import.meta.url)));
  const page = authorRoom ? withAuthorPanel(built) : withoutAuthorPanel(built);
  const gateway: Gateway = createGateway({
    play,
    clock: systemClock(),
    ids: randomIds(),
    secret,
    tenant: homeTenant,
    secure: config.secure,
    shares: shareLimitsOf(config.shares),
    hosts: [...config.hosts, new URL(config.escalation.publicUrl).host],
    ...(escalation ? { watchRoom: escalation.watchRoom } : {}),
    ...(escalation && models ? { modelsRoom: { ...models, key: escalation.watchRoom.key } } : {}),
    ...(escalation && read ? { metricsRoom: { key: escalation.watchRoom.key, read } } : {}),
    ...(authorRoom ? { authorRoom } : {}),
    page,
    viewers: await assetsOf([
      viewer('docs/swagger-ui.css', 'swagger-ui-dist/swagger-ui.css'),
      viewer('docs/swagger-ui-bundle.js', 'swagger-ui-dist/swagger-ui-bundle.js'),
      viewer('redoc/redoc.standalone.js', 'redoc/bundles/redoc.standalone.js'),
    ]),
    parts: {
      ...(escalation ? { escalation: () => escalation.part() } : {}),
      async journal() {
        await journal.check();
        return { status: 'ok', commits: journal.commits() };
      },
      adventures: async () => ({
        status: play.adventures().length > 0 ? 'ok' : 'failing',
        count: play.adventures().length,
      }),
      watch: async () => ({ status: play.watchIsAwake() ? 'ok' : 'failing' }),
      stream: async () => ({ status: 'ok', connections: gateway.connections() }),
    },
    report: log.fault,
  });
  return { gateway, hasPage: page.find('index.html') !== undefined };
}

/** Where connections that stay are opened. */
export function composeDoor(gateway: Gateway): WebsocketDoor {
  return createWebsocketDoor({
    gateway,
    refuse: (response, socket) => void answerBare(response, socket),
    unreadable: () => gateway.refuse(unreadableHandshake),
  });
}

/** The built page; nothing where it has not been built. */
async function readPage(folder: string): Promise<Assets> {
  try {
    return await readAssets(folder);
  } catch (error) {
    if (error instanceof FolderError && error.code === 'files/missing-folder')
      return { find: () => undefined };
    throw error;
  }
}

/** What a play is made of here. */
export interface PlayParts {
  readonly journal: SqliteJournal;
  readonly vault: Vault;
  readonly stories: readonly Story[];
  readonly reader: MessageReader;
  /** Hears the sense of messages; without it words alone are heard. */
  readonly encoder?: SentenceEncoder | undefined;
  /** What belongs to players; in the journal's file where it is left out. */
  readonly records?: PlayerRecords;
}

export function playOf(
  { journal, vault, stories, reader, encoder, records = journal }: PlayParts,
  care: CareAsConfigured & Pick<PlayNeeds, 'alerts' | 'voice'>,
): Play {
  const play = createPlay({
    journal,
    vault,
    records,
    clock: systemClock(),
    deadlines: systemDeadlines(),
    ids: randomIds(),
    seed: randomSeed,
    watch: createWatch({ ...reader, watchdog: vmWatchdog() }),
    bus: localBus<Growth>(),
    stories,
    encoder,
    ...care,
  });
  // The first reading is the slowest, and must not be a player's.
  play.watchIsAwake();
  return play;
}

/** The keys of the installation. Where somebody's key is wrapped by them already, they must be there. */
async function tenantKeysOf(dataFolder: string, keys: WrappedKeys): Promise<TenantKeys> {
  const wrapped = await keys.wrappedBefore(homeTenant, Number.MAX_SAFE_INTEGER);
  return loadTenantKeys(dataFolder, wrapped.length > 0);
}

function journalFile(dataFolder: string): string {
  return join(dataFolder, 'journal.db');
}

function viewer(path: string, module: string): readonly [string, string] {
  return [path, fileURLToPath(import.meta.resolve(module))];
}
