import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser, openPage } from './browser.ts';
import { type LamplightServer, startServer } from './lamplight-server.ts';
import { aloud, say } from './playing.ts';

let server: LamplightServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server[Symbol.asyncDispose]();
});

const twentyTurns = [
  'look',
  'inventory',
  'examine the cloak',
  'examine the chandeliers',
  'north',
  'wait',
  'south',
  'north',
  'west',
  'examine the hook',
  'put the cloak on the hook',
  'inventory',
  'xyzzy',
  'east',
  'take it',
  'south',
  'look',
  'north',
  'south',
  'read the message',
];

for (const [name, path] of [
  ['the three zones', ''],
  ['one column', '?reader=1'],
] as const) {
  test(`twenty turns in ${name} are the tree and the words that were agreed on`, async () => {
    const { page, faults } = await openPage(browser, undefined);
    await page.request.get(server.url);
    const begun = await page.request.post(`${server.url}/api/v1/sessions`, {
      data: { adventure: 'cloak-of-darkness', seed: 1 },
    });
    const { id } = (await begun.json()) as { id: string };
    await page.goto(`${server.url}/play/${id}${path}`);
    await page.locator('#words').waitFor();
    const spoken: string[] = [];
    for (const words of twentyTurns) {
      await say(page, words);
      spoken.push(`> ${words}\n${await aloud(page)}`);
    }
    const file = path === '' ? 'twenty-turns' : 'twenty-turns-reader';
    await expect(spoken.join('\n\n')).toMatchFileSnapshot(`golden/${file}-aloud.txt`);
    await expect(await page.locator('body').ariaSnapshot()).toMatchFileSnapshot(`golden/${file}.yaml`);
    expect(faults).toEqual([]);
  });
}
