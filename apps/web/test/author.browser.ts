import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, openPage } from './browser.ts';
import { say } from './playing.ts';

const program = join(import.meta.dirname, '../../cli/bin/lamplight.mjs');
const template = join(import.meta.dirname, '../../cli/template');

let story: string;
let browser: Browser;
let child: ChildProcess;
let url: string;

beforeAll(async () => {
  story = join(await mkdtemp(join(tmpdir(), 'lamplight-author-')), 'story');
  await cp(template, story, { recursive: true });
  [browser, url] = await Promise.all([openBrowser(), develop()]);
});
afterAll(async () => {
  await browser.close();
  child.kill('SIGTERM');
  if (child.exitCode === null) await once(child, 'exit');
  await rm(join(story, '..'), { recursive: true });
});

/** Starts `lamplight dev` and returns its address. */
function develop(): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  child = spawn(process.execPath, [program, 'dev', story, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    const [found] = /http:\S+\d/.exec(said) ?? [];
    if (found !== undefined) resolve(found);
  });
  child.once('exit', () => reject(new Error(`It ended: ${said}`)));
  return promise;
}

async function change(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(story, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(story, file), text.replace(from, to));
}

test('the page follows every save: state beside the story, errors by line, and the session goes on', async () => {
  const { page, faults } = await openPage(browser, `${url}/dev/from/toll-house`, { bypassCSP: true });
  const panel = page.getByRole('complementary', { name: 'For the author' });
  await panel.getByRole('row', { name: 'place toll-house' }).waitFor();
  await say(page, 'ask Marit about the bell');
  await panel.getByRole('row', { name: 'shed-key carried *' }).waitFor();
  const state = await panel.innerText();
  expect(state).toContain('rule-ran (rule: marit-gives-the-key)');
  expect(state).toContain('scene-told (person: marit, scene: marit)');
  expect(await violations(page)).toEqual([]);

  await change('scenes/marit.ink', 'That was me," says', 'It was me," says');
  await page.getByText('It was me').waitFor();
  await panel.getByRole('row', { name: 'shed-key carried' }).waitFor();

  await change('people/marit.yaml', 'at: toll-house', 'at: tollhouse');
  await panel.getByText('people/marit.yaml:').waitFor();
  expect(await panel.innerText()).toContain('Did you mean "toll-house"?');
  await say(page, 'out');
  await panel.getByRole('row', { name: 'place landing *' }).waitFor();
  expect(await violations(page)).toEqual([]);

  await change('people/marit.yaml', 'at: tollhouse', 'at: boat-shed');
  await panel.getByText('Step 1 “ask Marit about the bell” no longer holds').waitFor();
  await page
    .getByRole('heading', { name: 'The toll-house' })
    .or(page.getByText('One room, one stove'))
    .first()
    .waitFor();

  await panel.getByRole('link', { name: 'The boat shed' }).click();
  await panel.getByRole('row', { name: 'place boat-shed' }).waitFor();
  expect(faults).toEqual([]);
});

test('nothing of an author’s desk is kept for when it is not there', async () => {
  const { page } = await openPage(browser, `${url}/dev/from/landing`, { serviceWorkers: 'allow' });
  await page.getByRole('complementary', { name: 'For the author' }).waitFor();
  await page.locator('#words').waitFor();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  // Even where the page of a server at the same address left its worker behind.
  const cached = await page.evaluate(async () => {
    await navigator.serviceWorker.register('/sw.js');
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
    }
    for (const path of ['/dev/panel.js', '/api/dev/look']) await (await fetch(path)).text();
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map((request) => new URL(request.url).pathname);
  });
  expect(cached).toContain('/');
  expect(cached.filter((path) => /^\/(?:dev|api)/.test(path))).toEqual([]);
});
