import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const built = join(import.meta.dirname, '../dist');

/** Everything that runs before the page is there, in bytes as it comes over the wire. */
const most = 200_000;

test('the page is there after at most 200 KB of compressed script', async () => {
  const html = await readFile(join(built, 'index.html'), 'utf8');
  const scripts = [...html.matchAll(/(?:<script[^>]* src|<link rel="modulepreload"[^>]* href)="\/([^"]+)"/g)];
  expect(scripts.length).toBeGreaterThan(1);
  const sizes = await Promise.all(
    scripts.map(async ([, file = '']) => gzipSync(await readFile(join(built, file))).length),
  );
  const sum = sizes.reduce((total, size) => total + size, 0);
  console.log(`first load: ${sum} bytes of compressed script`);
  expect(sum).toBeLessThanOrEqual(most);
});

test('also in another language the page is there after at most 200 KB, since its words are one file more', async () => {
  const html = await readFile(join(built, 'index.html'), 'utf8');
  const files = (await readdir(join(built, 'assets'))).filter((file) => file.endsWith('.js'));
  const words = files.filter((file) => !html.includes(file));
  expect(words).toHaveLength(1);
  expect(words[0]).toMatch(/^german-/);
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(join(built, 'assets', file))).length),
  );
  expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(most);
});

test('letters that somebody has to choose are not part of the first load', async () => {
  const html = await readFile(join(built, 'index.html'), 'utf8');
  expect(html).toContain('alegreya');
  expect(html).not.toMatch(/dyslexic|atkinson/);
});
