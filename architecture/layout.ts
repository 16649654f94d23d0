/** The rings, innermost first. A module may import from rings further in, never outward. */
export const rings: readonly (readonly string[])[] = [
  ['packages/contracts', 'packages/ports', 'packages/primitives'],
  [
    'packages/world',
    'packages/adventure',
    'packages/story',
    'packages/safety',
    'packages/escalation',
    'packages/care',
    'packages/accounts',
    'packages/parser',
  ],
  ['packages/agents', 'packages/narrator', 'packages/studio'],
  ['packages/play'],
  ['packages/gateway'],
  ['adapters'],
  ['apps'],
];

/** The only imports within one ring: who may import whom. */
export const withinOneRing: Readonly<Record<string, readonly string[]>> = {
  // A port that hands on what the wire also carries (an alert) speaks of it in the same words.
  'packages/ports': ['packages/contracts'],
  'packages/parser': ['packages/world'],
  'packages/adventure': ['packages/world'],
  // What a game master tells is written by agents.
  'packages/narrator': ['packages/agents'],
  // The terminal starts the same server that `npm start` does.
  'apps/cli': ['apps/server'],
};

/**
 * All that an adapter may import of ours. One whose port is owned by another package gets that package added here
 * under its own name.
 */
export const adapterImports: Readonly<Record<string, readonly string[]>> = {
  '*': ['packages/contracts', 'packages/ports'],
  'adapters/sqlite': ['packages/escalation'],
  'adapters/webhook': ['packages/escalation'],
  'adapters/mail': ['packages/escalation'],
  'adapters/alert-file': ['packages/escalation'],
  'adapters/websocket': ['packages/gateway'],
};

/**
 * The page talks to the public API, so it needs no more than the words both sides share, and the exercises, which are
 * there without a server (decision 008).
 */
export const pageImports: readonly string[] = ['packages/contracts', 'packages/world', 'packages/care'];

/** Libraries that packages may import, and where. `*` is everywhere. */
export const packageLibraries: Readonly<Record<string, readonly string[]>> = {
  zod: ['*'],
  hono: ['packages/gateway/src/'],
  '@hono/zod-openapi': ['packages/gateway/src/'],
  fflate: ['packages/gateway/src/transcript/'],
  inkjs: ['packages/adventure/src/', 'packages/world/src/talk/'],
  yaml: ['packages/adventure/src/'],
  '@opentelemetry/api': ['packages/primitives/src/observe/', 'packages/agents/src/telemetry/'],
  // One store for a whole run, which no handing on replaces where a library in between does not hand on (decision 019).
  'node:async_hooks': ['packages/primitives/src/run/ambient.ts'],
};

/** The one file of a package that may use the machine's own time and luck: a library for others needs a default. */
export const systemEnvironment = 'packages/primitives/src/run/system-environment.ts';

/** The hashing of `node:crypto` is pure; the rest of it draws luck or keeps keys. */
export const pureCrypto: readonly string[] = ['createHash', 'createHmac', 'timingSafeEqual', 'hash'];

/** The one file of `packages/play` through which prose reaches a player. */
export const proseExit = 'packages/play/src/release.ts';

/** Folders of `packages/world/src` that carry the features and are none themselves. */
export const kernelFolders: readonly string[] = ['kernel'];

/** Line budgets of hand-written sources. */
export const budgets = { median: 90, ninetieth: 250, most: 400, mostInTests: 600 } as const;

/** Markdown that may lie at the root; everything else has a place in `docs/`. */
export const rootDocuments: readonly string[] = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'README.md',
];
