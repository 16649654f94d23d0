import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { composeEscalation, type RunningEscalation } from '../src/compose-escalation.ts';
import { readConfig } from '../src/config.ts';
import { watchKeyFile } from '../src/escalation-key.ts';
import { journalWithAlert } from './journal-with-alert.ts';
import { temporaryFolder } from './running-server.ts';

const script = fileURLToPath(new URL('escalate-until-killed.ts', import.meta.url));

const onFullDisk = fileURLToPath(new URL('escalate-on-full-disk.ts', import.meta.url));
/** A disk of our own needs the right to mount one, which not every machine gives. */
const mount = 'mount -t tmpfs -o size=2m tmpfs "$1"';
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', mount, 'sh', tmpdir()]).status === 0;

interface Told {
  readonly key: string;
  readonly contact: string;
  readonly link: string;
}

/** A webhook that takes every page, and keeps it. */
async function webhook(): Promise<{ url: string; told: Told[]; answer: { status: number } }> {
  const told: Told[] = [];
  const answer = { status: 204 };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      if (answer.status === 204) told.push(JSON.parse(body) as Told);
      response.writeHead(answer.status).end();
    });
  });
  onTestFinished(() => void server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return { url: `http://127.0.0.1:${address.port}/`, told, answer };
}

/** A data folder whose contacts are told every second, the second one after three. */
async function folderFor(url: string): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const channel = `{ kind: webhook, url: "${url}", secretEnv: HOOK_SECRET, allowPrivate: true }`;
  await writeFile(
    join(folder.path, 'contacts.yaml'),
    `contacts:
  - { name: Ada Lovelace, channel: ${channel} }
  - { name: Ben Okri, order: second, channel: ${channel} }
policy:
  level4: { repageMinutes: 0.017, secondContactMinutes: 0.05, retryFirstMinutes: 0.01 }
`,
  );
  return folder.path;
}

async function start(folder: string): Promise<ChildProcess & { said: string[] }> {
  const child = spawn(process.execPath, [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env['PATH'], DATA_DIR: folder, HOOK_SECRET: 'sixteen letters or more' },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: string[] = [];
  createInterface(child.stdout).on('line', (line) => said.push(line));
  await expect.poll(() => said, { timeout: 15_000 }).toContain('started');
  return Object.assign(child, { said });
}

test('timers survive a kill: people are paged on, the second contact is told, and an acknowledgement ends it', async () => {
  const { url, told } = await webhook();
  const folder = await folderFor(url);
  const first = await start(folder);
  await expect.poll(() => told.length, { timeout: 10_000 }).toBe(2);
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect(new Set(told.map(({ contact }) => contact))).toStrictEqual(new Set(['Ada Lovelace']));

  const second = await start(folder);
  await expect.poll(() => told.map(({ contact }) => contact), { timeout: 10_000 }).toContain('Ben Okri');
  // Whoever was killed while a page was under way sends it again with its key; nothing else comes twice.
  const keys = told.map(({ key }) => key);
  expect(keys.length - new Set(keys).size).toBeLessThanOrEqual(1);

  second.stdin?.write(`${told.findLast(({ contact }) => contact === 'Ben Okri')?.link}\n`);
  await expect.poll(() => second.said).toContain('acknowledged');
  second.kill('SIGKILL');
  await once(second, 'exit');
  const soFar = told.length;

  const third = await start(folder);
  third.stdin?.write(`${told[0]?.link}\n`);
  await expect.poll(() => third.said).toContain('acknowledged');
  const { promise: later, resolve } = Promise.withResolvers<void>();
  // Longer than two pages are apart.
  setTimeout(resolve, 2_500);
  await later;
  expect(told.length).toBe(soFar);
}, 60_000);

async function open(folder: string): Promise<RunningEscalation> {
  const journal = await journalWithAlert(folder);
  const config = readConfig({
    DATA_DIR: folder,
    HOOK_SECRET: 'sixteen letters or more',
    PUBLIC_URL: 'https://lamp.example',
  });
  const escalation = await composeEscalation(config.escalation, {
    journal,
    secret: new Uint8Array(32).fill(5),
    reader: () => ({ version: 'test', awake: true }),
  });
  onTestFinished(async () => {
    await escalation[Symbol.asyncDispose]();
    await journal[Symbol.asyncDispose]();
  });
  return escalation;
}

test('the log and the player see a delivery that fails, and then one that succeeds', async () => {
  const { url, told, answer } = await webhook();
  answer.status = 500;
  const escalation = await open(await folderFor(url));
  await escalation.start();
  const states = async (): Promise<string[]> =>
    (await escalation.alerts.about('home', 'p1')).map(({ state }) => state);
  await expect.poll(states).toStrictEqual(['undeliverable']);
  const log = await escalation.watchRoom.log();
  expect(log.failures[0]).toMatchObject({ contact: 'Ada Lovelace', reason: 'webhook/status-500' });
  answer.status = 204;
  await expect.poll(states, { timeout: 10_000 }).toStrictEqual(['delivered']);
  expect(told[0]?.link).toMatch(/^https:\/\/lamp\.example\/watch\/alerts\/\w+\/[0-9a-f]{12}\/[\w-]{43}$/);
  expect(await escalation.part()).toStrictEqual({ status: 'ok' });
  // Nobody has acknowledged it, so by now it may have been told again.
  const { raised, delivered = 0 } = (await escalation.watchRoom.log()).sinceStart ?? {};
  expect([raised, delivered >= 1]).toStrictEqual([1, true]);
});

test('without contacts an alert is kept, nobody is told, and that is what is said', async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const escalation = await open(folder.path);
  await escalation.start();
  expect(escalation.alerts.somebodyIsThere).toBe(false);
  expect(await escalation.alerts.about('home', 'p1')).toMatchObject([{ state: 'nobody', by: null }]);
  expect((await escalation.watchRoom.log()).counts).toMatchObject([{ state: 'nobody', count: 1 }]);
});

test('a secret that is named but not there prevents the start, with its name', async () => {
  const folder = await folderFor('https://hooks.example/');
  const { escalation } = readConfig({ DATA_DIR: folder });
  const neighbours = {
    journal: { outbox: async () => [], confirm: async () => undefined },
    secret: new Uint8Array(32),
    reader: () => ({ version: 'test', awake: true }),
  };
  await expect(composeEscalation(escalation, neighbours)).rejects.toThrow(/HOOK_SECRET, which is not set/);
  const short = readConfig({ DATA_DIR: folder, HOOK_SECRET: 'short' });
  await expect(composeEscalation(short.escalation, neighbours)).rejects.toThrow(/16 characters or more/);
});

test('the key of the log is made once, and for this user alone', async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder[Symbol.asyncDispose]());
  const { watchRoom } = await open(folder.path);
  expect(watchRoom.key).toMatch(/^[\w-]{43}$/);
  expect((await stat(watchKeyFile(folder.path))).mode & 0o077).toBe(0);
});

test.skipIf(!canMount)(
  'on a full disk an alert is kept and told, an older one can be acknowledged, and both are in the book once there is room',
  async () => {
    const { url, told } = await webhook();
    const folder = await folderFor(url);
    const child = spawn(
      'unshare',
      [
        '-rm',
        'sh',
        '-c',
        `cp "$1/contacts.yaml" /tmp/c.$$ && ${mount} && mv /tmp/c.$$ "$1/contacts.yaml" && exec "$2" "$3"`,
        'sh',
        folder,
        process.execPath,
        onFullDisk,
      ],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
        env: { PATH: process.env['PATH'], DATA_DIR: folder, HOOK_SECRET: 'sixteen letters or more' },
      },
    );
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(child, 'close');
    expect(JSON.parse(said)).toStrictEqual({
      inBook: 'acknowledged',
      kept: true,
      whileFull: 'delivered',
      waitingWhileFull: 1,
      state: 'delivered',
      before: 'acknowledged',
      waiting: 0,
      status: 'ok',
    });
    expect(new Set(told.map(({ link }) => link.split('/')[5])).size).toBe(2);
  },
);
