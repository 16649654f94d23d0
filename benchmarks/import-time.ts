import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { makePublishable } from '../scripts/publishable.ts';
import { root } from '../scripts/root.ts';

/**
 * How long programs take to import a package, each of them a fresh process. What is imported is JavaScript as the
 * package is published, with its dependencies beside it; sources take longer, since every file of them has to be
 * found and stripped of its types.
 *
 * @returns milliseconds, one number a process: of the package with what it depends on, and of that alone
 */
export async function importTimes(
  name: string,
  dependency: string,
  times: number,
): Promise<{ readonly all: number[]; readonly dependency: number[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-import-'));
  try {
    await makePublishable(name, folder);
    const place = join(folder, 'node_modules', dependency);
    await mkdir(join(place, '..'), { recursive: true });
    await symlink(join(root, 'node_modules', dependency), place, 'junction');
    const entry = pathToFileURL(join(folder, 'dist/index.js')).href;
    const all: number[] = [];
    const alone: number[] = [];
    for (let count = 0; count < times; count += 1) {
      all.push(await importTime(entry, folder));
      alone.push(await importTime(dependency, folder));
    }
    return { all, dependency: alone };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function importTime(specifier: string, folder: string): Promise<number> {
  const program = `const begun = performance.now(); await import('${specifier}'); console.log(performance.now() - begun)`;
  const given = ['--input-type=module', '--eval', program];
  const { stdout } = await promisify(execFile)(process.execPath, given, { cwd: folder });
  return Number(stdout);
}
