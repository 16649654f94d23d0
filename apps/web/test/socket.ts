import type { Page, WebSocketRoute } from 'playwright-core';

const stream = '**/api/v1/stream';

/** Lets the page have no socket and no events either: what it asks and what it hears goes by plain requests. */
export async function onlyRequests(page: Page): Promise<void> {
  await withoutSocket(page);
  await page.route('**/stream?*', (route) => route.abort());
}

/** Lets no socket of the page through, as some networks do. */
export async function withoutSocket(page: Page): Promise<void> {
  await page.routeWebSocket(stream, (socket) => socket.close({ code: 1001 }));
}

interface Pair {
  readonly here: WebSocketRoute;
  readonly there: WebSocketRoute;
}

/** The socket of a page in the hand of a test. */
export interface HeldSocket {
  /** Once a socket stands: holds back every answer until the returned function is called; how far an ask has come is still told. */
  readonly hold: () => Promise<() => void>;
  /** Lets nothing through any more over the connections there are, and says so to nobody, as after sleep. */
  readonly freeze: () => void;
  /** Cuts every connection there is; the page may open another. */
  readonly cut: () => void;
  /** How many connections the page has opened. */
  readonly opened: () => number;
}

/** Puts the socket of the page between page and server; before the page opens a story. */
export async function holdSocket(page: Page): Promise<HeldSocket> {
  let gate = Promise.resolve();
  const open = new Set<Pair>();
  const frozen = new Set<Pair>();
  let opened = 0;
  const welcomed = Promise.withResolvers<void>();
  await page.routeWebSocket(stream, (here) => {
    opened += 1;
    const pair = { here, there: here.connectToServer() };
    const { there } = pair;
    open.add(pair);
    here.onMessage((message) => {
      if (!frozen.has(pair)) there.send(message);
    });
    there.onMessage(async (message) => {
      const { type } = JSON.parse(String(message)) as { type: string };
      if (['notice', 'done', 'refused'].includes(type)) await gate;
      if (type === 'welcome') welcomed.resolve();
      if (!frozen.has(pair)) here.send(message);
    });
  });
  return {
    async hold() {
      await welcomed.promise;
      const { promise, resolve } = Promise.withResolvers<void>();
      gate = promise;
      return resolve;
    },
    freeze() {
      for (const pair of open) frozen.add(pair);
    },
    cut() {
      for (const pair of open) {
        void pair.here.close({ code: 1001 });
        void pair.there.close();
      }
      open.clear();
    },
    opened: () => opened,
  };
}
