import { basename, resolve } from 'node:path';
import { type FolderSeen, readFolder, watchFolder } from '@lamplight/adapter-files';
import { createSqliteJournal } from '@lamplight/adapter-sqlite';
import { createEphemeralTenantKeys, createVault } from '@lamplight/adapter-vault';
import { localKeptTexts } from '@lamplight/adapter-system';
import { type Finding, loadAdventure } from '@lamplight/adventure';
import type { Gateway } from '@lamplight/gateway';
import type { KeptTexts } from '@lamplight/ports';
import { type AuthorDesk, createAuthorDesk, type FirstSave } from './author/author-desk.ts';
import { composeDoor, composeGateway, playOf } from './compose.ts';
import { composeNarration } from './compose-narration.ts';
import { composeEncoder, composeMessageReader } from './compose-watch.ts';
import type { Config } from './config.ts';
import { listen, type Listening } from './listen.ts';
import { plainLog } from './log.ts';

/** Beside the usual port of a server, which may be running. */
const usualPort = 8100;

/** An adventure being written: its desk, and the page that is open beside it. */
export interface AuthorHouse extends AsyncDisposable {
  readonly desk: AuthorDesk;
  readonly url: string;
  readonly hasPage: boolean;
  /** Ends when it is disposed; fails when the folder can no longer be watched. */
  readonly watching: Promise<void>;
}

/** What to write on, and where its page is to be. */
export interface AuthorWish {
  readonly folder: string;
  /** 0 takes any free port; `null` takes 8100, or any where that is taken. */
  readonly port: number | null;
  /** Is told what keeps the adventure from being played, while it waits for the first save that can be. */
  readonly waiting: (findings: readonly Finding[]) => void;
}

/**
 * Opens an adventure for its author, with nothing kept. Waits until it can be played.
 *
 * @throws FolderError when there is no such folder
 */
export async function composeAuthorHouse(config: Config, wish: AuthorWish): Promise<AuthorHouse> {
  await using open = new AsyncDisposableStack();
  const { folder, port, waiting } = wish;
  const leaving = new AbortController();
  open.defer(() => leaving.abort());
  const saves = watchFolder(folder, leaving.signal);
  // A save changes one file of many, and the conversations in the others stay as they are.
  const compiled = localKeptTexts();
  const first = await firstPlayable(basename(resolve(folder)), saves, compiled, waiting);

  // What belongs to players and not to the story outlives every save.
  const kept = open.use(createSqliteJournal({ path: ':memory:' }));
  const tenantKeys = createEphemeralTenantKeys();
  const vault = createVault({ keys: kept, tenantKeys });
  const reader = await composeMessageReader();
  const encoder = open.use(composeEncoder(config, reader));
  const narration = await composeNarration(config, {
    files: async () => readFolder(folder),
    kept: compiled,
    log: plainLog,
  });
  const desk = open.use(
    createAuthorDesk(
      {
        compiled,
        openPlay(stories) {
          const journal = createSqliteJournal({ path: ':memory:' });
          const play = playOf(
            { journal, vault, stories, reader, encoder, records: kept },
            { country: config.country, voice: narration?.voice },
          );
          return {
            play,
            async [Symbol.asyncDispose]() {
              await play.voice.rest();
              await journal[Symbol.asyncDispose]();
            },
          };
        },
      },
      first,
    ),
  );
  const house = { play: desk.play, journal: kept, secret: tenantKeys.cookieSecret };
  const { gateway, hasPage } = await composeGateway(config, house, { authorRoom: desk });
  const { url } = open.use(await listenSomewhere(gateway, port));
  // The page's streams end first, or the server would wait for them.
  open.defer(() => desk.hush());
  const watching = desk.follow(saves);
  const all = open.move();
  return { desk, url, hasPage, watching, [Symbol.asyncDispose]: () => all.disposeAsync() };
}

async function firstPlayable(
  id: string,
  saves: AsyncGenerator<FolderSeen>,
  compiled: KeptTexts,
  waiting: AuthorWish['waiting'],
): Promise<FirstSave> {
  for (;;) {
    const { done, value } = await saves.next();
    if (done === true) throw new RangeError('The folder is no longer watched.');
    if (!value.ok) throw value.error;
    const loaded = loadAdventure(id, value.texts, compiled);
    if (loaded.ok) return { story: loaded.story, texts: value.texts };
    waiting(loaded.findings);
  }
}

const here = { host: '127.0.0.1', addressHeader: undefined };

/** At the usual address where that is free, so that a tab that is open finds it again. */
async function listenSomewhere(gateway: Gateway, port: number | null): Promise<Listening> {
  try {
    return await listen(gateway, composeDoor(gateway), { ...here, port: port ?? usualPort });
  } catch (error) {
    if (port !== null || !(error instanceof Error) || Reflect.get(error, 'code') !== 'server/cannot-listen')
      throw error;
    return await listen(gateway, composeDoor(gateway), { ...here, port: 0 });
  }
}
