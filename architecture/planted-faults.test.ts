import { describe, expect, test } from 'vitest';
import { everyRule } from './rules/every-rule.ts';
import type { SourceFile } from './source-file.ts';

/** A small tree in the shape of the repository, without a fault. */
const sound: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "workspace", "devDependencies": { "vitest": "1" } }',
  'README.md':
    '# Lamplight\n[The clock](packages/ports), `packages/ports/src/index.ts`, [a picture](docs/x.png), [others](https://x.example).\n',
  'packages/contracts/package.json': '{ "name": "@lamplight/contracts", "dependencies": { "zod": "1" } }',
  'packages/contracts/src/index.ts': "export { turn } from './turn.ts';\n",
  'packages/contracts/src/turn.ts': "import { z } from 'zod';\nexport const turn = z.string();\n",
  'packages/ports/package.json': '{ "name": "@lamplight/ports" }',
  'packages/ports/src/index.ts': 'export interface Clock { now(): number }\n',
  'packages/primitives/package.json':
    '{ "name": "@lamplight/primitives", "exports": { ".": "./src/index.ts", "./testing": "./src/testing/index.ts" } }',
  'packages/primitives/src/index.ts': "export { systemEnvironment } from './run/system-environment.ts';\n",
  'packages/primitives/src/run/system-environment.ts':
    'export const systemEnvironment = { now: () => Date.now() };\n',
  'packages/primitives/src/run/chain.test.ts':
    "import { fakeEnvironment } from '@lamplight/primitives/testing';\nexport const at = fakeEnvironment;\n",
  'packages/safety/package.json': '{ "name": "@lamplight/safety" }',
  'packages/safety/src/index.ts': 'export type Screened = string & { readonly screened: true };\n',
  'packages/world/package.json': '{ "name": "@lamplight/world", "dependencies": { "inkjs": "1" } }',
  'packages/world/src/index.ts': "export { features } from './features.ts';\n",
  'packages/world/src/features.ts':
    "import { light } from './light/light.ts';\nimport { scene } from './talk/scene.ts';\n" +
    'export const features = [light, scene];\n',
  'packages/world/src/light/light.ts': 'export const light = 1;\n',
  'packages/world/src/kernel/decide.ts': 'export const decide = (at: number) => new Date(at);\n',
  'packages/world/src/talk/scene.ts':
    "import { Story } from 'inkjs';\nexport const scene = (json: string) => new Story(json);\n",
  'packages/play/package.json':
    '{ "name": "@lamplight/play", "dependencies": { "@lamplight/contracts": "*", "@lamplight/safety": "*" } }',
  'packages/play/src/index.ts': "export { release } from './release.ts';\n",
  'packages/play/src/release.ts':
    "import type { Screened } from '@lamplight/safety';\n" +
    "export const release = (text: Screened) => ({ text, voice: 'plain' });\n",
  'adapters/sqlite/package.json':
    '{ "name": "@lamplight/adapter-sqlite", "dependencies": { "@lamplight/ports": "*", "kysely": "1" } }',
  'adapters/sqlite/src/index.ts':
    "import { DatabaseSync } from 'node:sqlite';\nimport { Kysely } from 'kysely';\nexport const open = [DatabaseSync, Kysely];\n",
  'adapters/sqlite/src/open.test.ts': "import { test } from 'vitest';\ntest('opens', () => {});\n",
  'apps/server/package.json':
    '{ "name": "@lamplight/server", "dependencies": { "@lamplight/adapter-sqlite": "*", "kysely": "1" } }',
  'apps/server/src/compose.ts':
    "import { open } from '@lamplight/adapter-sqlite';\nexport const compose = () => open;\n",
  'apps/server/src/config.ts': 'export const config = () => process.env.PORT;\n',
  'apps/web/package.json': '{ "name": "@lamplight/web", "dependencies": { "@lamplight/play": "*" } }',
  'apps/web/vite.config.ts': 'export default {};\n',
};

/** A fault: the rule that has to find it, and the files that differ from the sound tree (`null` removes one). */
type Fault = readonly [rule: string, fault: string, files: Readonly<Record<string, string | null>>];

const rings = 'imports go inward through the rings';
const declared = 'every import is declared by the workspace that makes it';
const doors = 'workspaces are entered through their index alone';
const touching = 'only adapters touch the outside';
const composing = 'only compose.ts creates adapters';
const environment = 'only config.ts reads the environment';
const ambient = 'packages use no ambient time, luck, ids or network';
const exporting = 'exports are named and syntax can be stripped';
const naming = 'file names are in kebab-case and name an idea';
const budgets = 'files keep to their budgets';
const documents = 'the root holds four documents';
const leading = 'documents lead to what is there';
const screening = 'prose leaves play only after it was screened';
const listing = 'every feature of the world is listed';

const inWorld = (text: string) => ({ 'packages/world/src/kernel/fault.ts': text });
const inPlay = (text: string) => ({ 'packages/play/src/fault.ts': text });
const inServer = (text: string) => ({ 'apps/server/src/fault.ts': text });
const lines = (count: number) => 'export {};\n'.repeat(count);

const faults: readonly Fault[] = [
  [rings, 'a package imports outward', inWorld("import { x } from '@lamplight/play';")],
  [rings, 'a package imports its own ring', inWorld("import { x } from '@lamplight/safety';")],
  [rings, 'a type is imported outward', inWorld("type X = import('@lamplight/play').X;")],
  [rings, 'a module is imported outward at run time', inWorld("await import('@lamplight/play');")],
  [
    rings,
    'an adapter imports a package',
    { 'adapters/sqlite/src/x.ts': "import { x } from '@lamplight/world';" },
  ],
  [
    rings,
    'an adapter imports an adapter',
    { 'adapters/x/src/x.ts': "import { x } from '@lamplight/adapter-sqlite';" },
  ],
  [rings, 'the page imports play', { 'apps/web/src/x.tsx': "import { x } from '@lamplight/play';" }],
  [
    rings,
    'a package stands in no ring',
    { 'packages/new/src/x.ts': "import { x } from '@lamplight/ports';" },
  ],
  [declared, 'an undeclared library', inWorld("import { z } from 'zod';")],
  [declared, 'a tool of the root in what ships', inWorld("import { test } from 'vitest';")],
  [declared, 'a builtin without its prefix', { 'adapters/sqlite/src/x.ts': "import { open } from 'fs';" }],
  [doors, 'a deep import', inWorld("import { x } from '@lamplight/safety/src/index.ts';")],
  [
    doors,
    'a side door for tests in what ships',
    inWorld("import { x } from '@lamplight/primitives/testing';"),
  ],
  [doors, 'a way around the door', inWorld("import { x } from '../../../safety/src/index.ts';")],
  [doors, 'test code of its own in what ships', inWorld("import { x } from '../testing/x.ts';")],
  [doors, 'testing code in what ships', inWorld("import { x } from '../../../../testing/clock.ts';")],
  [touching, 'a package opens files', inWorld("import { readFileSync } from 'node:fs';")],
  [touching, 'a package draws luck from crypto', inWorld("import { randomBytes } from 'node:crypto';")],
  [touching, 'a package takes all of crypto', inWorld("import * as crypto from 'node:crypto';")],
  [touching, 'a library outside its place', inWorld("import { Story } from 'inkjs';")],
  [touching, 'an app speaks to a database', inServer("import { DatabaseSync } from 'node:sqlite';")],
  [touching, "an app uses an adapter's library", inServer("import { Kysely } from 'kysely';")],
  [composing, 'an adapter outside compose.ts', inServer("import { open } from '@lamplight/adapter-sqlite';")],
  [environment, 'process.env', inServer('export const port = process.env.PORT;')],
  [environment, 'process.env of globalThis', inServer("export const port = globalThis.process.env['PORT'];")],
  [environment, 'env taken out of process', inServer('const { env } = process;')],
  [environment, 'env imported', inServer("import { env } from 'node:process';")],
  [environment, 'import.meta.env', { 'apps/web/src/x.ts': 'export const mode = import.meta.env.MODE;' }],
  [ambient, 'the time', inWorld('export const now = () => Date.now();')],
  [ambient, 'the date', inWorld('export const now = () => new Date();')],
  [ambient, 'luck', inWorld('export const luck = () => Math.random();')],
  [ambient, 'ids', inWorld('export const id = () => crypto.randomUUID();')],
  [ambient, 'the network', inWorld("export const get = () => fetch('http://localhost');")],
  [ambient, 'a timer', inWorld('setTimeout(() => {}, 1);')],
  [ambient, 'an interval', inWorld('setInterval(() => {}, 1);')],
  [ambient, 'the process', inWorld('process.exit(1);')],
  [ambient, 'the global object', inWorld("export const luck = globalThis['Math'];")],
  [ambient, 'a function handed on', inWorld('export const needs = { fetch };')],
  [exporting, 'export *', { 'packages/ports/src/index.ts': "export * from './clock.ts';" }],
  [exporting, 'export * as', { 'packages/ports/src/index.ts': "export * as all from './clock.ts';" }],
  [exporting, 'a default export', inWorld('export default 1;')],
  [exporting, 'an enum', inWorld('enum Direction { North }')],
  [naming, 'camel case', { 'packages/world/src/kernel/decideAll.ts': '' }],
  [naming, 'a capital', { 'apps/web/src/Page.tsx': '' }],
  [naming, 'utils', { 'packages/world/src/utils.ts': '' }],
  [naming, 'helpers', { 'packages/world/src/kernel/helpers.ts': '' }],
  [naming, 'a folder of common things', { 'packages/world/src/common/luck.ts': '' }],
  [naming, 'types', { 'packages/world/src/types.ts': '' }],
  [budgets, 'a file over 400 lines', inWorld(lines(401))],
  [budgets, 'a style sheet over 400 lines', { 'apps/web/src/play.css': lines(401) }],
  [budgets, 'a test over 600 lines', { 'packages/world/src/light/light.test.ts': lines(601) }],
  [
    budgets,
    'a high median',
    Object.fromEntries([...Array(19).keys()].map((n) => [`packages/world/src/file-${n}.ts`, lines(91)])),
  ],
  [
    budgets,
    'a high 90th percentile',
    Object.fromEntries([...Array(4).keys()].map((n) => [`packages/world/src/file-${n}.ts`, lines(251)])),
  ],
  [documents, 'notes at the root', { 'NOTES.md': '' }],
  [
    leading,
    'a link to a file that was moved',
    { 'docs/play.md': 'See [the clock](../packages/ports/src/clock.ts).' },
  ],
  [leading, 'a link to a folder that is gone', { 'docs/play.md': '[old](../packages/old)' }],
  [leading, 'a file named that is not there', { 'docs/play.md': 'It is in `packages/play/src/desk.ts`.' }],
  [
    screening,
    'a telling built beside the exit',
    inPlay("export const x = { text: 'Hello', voice: 'plain' };"),
  ],
  [
    screening,
    'a telling asserted',
    inPlay(
      "import type { Telling } from '@lamplight/contracts';\nexport const x = JSON.parse('') as Telling;",
    ),
  ],
  [
    screening,
    'a text declared screened',
    {
      'packages/play/src/release.ts':
        sound['packages/play/src/release.ts'] + "export const x = 'Hello' as Screened;",
    },
  ],
  [
    screening,
    'an exit that takes any text',
    {
      'packages/play/src/release.ts': "export const release = (text: string) => ({ text, voice: 'plain' });",
    },
  ],
  [
    screening,
    'a telling given another voice',
    inPlay("export const x = (t: object) => ({ ...t, voice: 'plain' });"),
  ],
  [
    screening,
    "a model's sentence let out beside the exit",
    inPlay("export const x = { kind: 'sentence', text: 'Hello' };"),
  ],
  [screening, 'no exit', { 'packages/play/src/release.ts': null }],
  [listing, 'a feature without its line', { 'packages/world/src/craft/craft.ts': '' }],
  [listing, 'no list of features', { 'packages/world/src/features.ts': null }],
];

test('the sound tree breaks no rule', () => {
  const found = Object.values(everyRule).flatMap((rule) => rule(treeWith({})));
  expect(found).toEqual([]);
});

describe.each(Object.keys(everyRule))('%s:', (sentence) => {
  const planted = faults.filter(([rule]) => rule === sentence);

  test('has faults planted against it', () => {
    expect(planted.length).toBeGreaterThan(0);
  });

  for (const [, fault, files] of planted) {
    test(`finds ${fault}`, () => {
      expect(everyRule[sentence]?.(treeWith(files))).toHaveLength(1);
    });
  }
});

test('what only looks like a fault is left alone', () => {
  const harmless = [
    'export const process = (time: { now(): number }) => time.now();\nprocess({ now: () => 1 });',
    'export const at = (moment: number) => new Date(moment).toISOString();',
    'export interface Door { fetch(): void; process: string }\nexport const open = (door: Door) => door.fetch();',
    'export const text = "Math.random() and fetch()"; // Date.now()',
    'export const when = (fetch: () => number) => fetch();',
    'const path = String(1);\nexport const load = () => import(path);',
    "import { createHash } from 'node:crypto';\nexport const hash = () => createHash('sha256');",
  ];
  for (const text of harmless) {
    const found = Object.values(everyRule).flatMap((rule) => rule(treeWith(inWorld(text))));
    expect(found, text).toEqual([]);
  }
});

function treeWith(files: Readonly<Record<string, string | null>>): SourceFile[] {
  return Object.entries({ ...sound, ...files }).flatMap(([path, text]) =>
    text === null ? [] : [{ path, text }],
  );
}
