import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openBrowser } from './browser.ts';
import { tellsAll } from './telling.ts';
import { type Respond, startVoicedServer, type VoicedServer } from './voiced-server.ts';

/** A browser and a server whose models are scripted, for all tests of a file. */
export interface VoicedBrowser {
  readonly browser: Browser;
  readonly voiced: VoicedServer;
  /** Where the server is. */
  readonly url: string;
  /** Says what models answer from now on; before each test it is {@link tellsAll} again. */
  respond: Respond;
  /** What the provider was asked last, as it came. */
  lastAsked(): string;
}

/** @param limits what models may cost, as the server reads it */
export function useVoicedBrowser(limits: Readonly<Record<string, string>> = {}): VoicedBrowser {
  let open: Pick<VoicedBrowser, 'browser' | 'voiced'> | undefined;
  const opened = (): Pick<VoicedBrowser, 'browser' | 'voiced'> => {
    if (open === undefined) throw new Error('The browser is open while tests run.');
    return open;
  };
  const shared: VoicedBrowser = {
    respond: tellsAll,
    get browser() {
      return opened().browser;
    },
    get voiced() {
      return opened().voiced;
    },
    get url() {
      return opened().voiced.server.url;
    },
    lastAsked: () => opened().voiced.models.asked.at(-1)?.body ?? '',
  };
  beforeAll(async () => {
    const [voiced, browser] = await Promise.all([
      startVoicedServer((question, turn) => shared.respond(question, turn), limits),
      openBrowser(),
    ]);
    open = { voiced, browser };
  });
  afterAll(async () => {
    await open?.browser.close();
    await open?.voiced[Symbol.asyncDispose]();
  });
  beforeEach(() => {
    shared.respond = tellsAll;
  });
  return shared;
}
