import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chosenVersions } from './chosen-versions.ts';

/**
 * Installs packages into a folder of their own, at the versions that `versions.json` beside this file names.
 *
 * @throws when npm cannot install them
 */
export async function install(packages: readonly string[], folder: string): Promise<void> {
  const versions = await readFile(join(import.meta.dirname, 'versions.json'), 'utf8');
  const dependencies = chosenVersions(packages, versions);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  await promisify(execFile)('npm', ['install', ...quiet], { cwd: folder, timeout: 300_000 });
}
