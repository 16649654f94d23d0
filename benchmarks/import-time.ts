import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { makePublishable } from '../scripts/publishable.ts';

/**
 * How long programs take to import a package, each of them a fresh process. What is imported is JavaScript as the
 * package is published; sources take longer, since every file of them has to be found and stripped of its types.
 *
 * @returns milliseconds, one number a process
 */
export async function importTimes(name: string, times: number): Promise<readonly number[]> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-import-'));
  try {
    await makePublishable(name, folder);
    const entry = pathToFileURL(join(folder, 'dist/index.js')).href;
    const taken: number[] = [];
    for (let count = 0; count < times; count += 1) taken.push(await importTime(entry));
    return taken;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function importTime(entry: string): Promise<number> {
  const program = `const begun = performance.now(); await import('${entry}'); console.log(performance.now() - begun)`;
  const given = ['--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, given);
  return Number(stdout);
}
