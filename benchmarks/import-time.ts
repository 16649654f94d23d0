import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'vite';

const root = join(import.meta.dirname, '..');

/**
 * How long programs take to import a package, each of them a fresh process. What is imported is one file of JavaScript,
 * as packages are published, with its dependencies beside it; sources take longer, since every file of them has to be
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
    const entry = pathToFileURL(await bundled(name, dependency, folder)).href;
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

/** Makes one file of a package, in a folder where its dependency is found; returns the path of the file. */
async function bundled(name: string, dependency: string, folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    build: {
      lib: {
        entry: join(root, 'packages', name, 'src/index.ts'),
        formats: ['es'],
        fileName: () => 'index.js',
      },
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: { external: [dependency, /^node:/] },
    },
  });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const place = join(folder, 'node_modules', dependency);
  await mkdir(join(place, '..'), { recursive: true });
  await symlink(join(root, 'node_modules', dependency), place, 'junction');
  return join(folder, 'index.js');
}
