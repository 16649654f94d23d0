import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { root } from './root.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/**
 * Makes of a workspace what others can install: JavaScript, a file a door with what they share beside them, and types.
 * In the repository a package runs from its sources; Node strips no types of what lies in `node_modules`. What it
 * depends on goes into these files, so that importing it opens three files and not a hundred.
 *
 * @param name the workspace's folder in `packages/`
 * @param folder where it is written
 */
export async function makePublishable(name: string, folder: string): Promise<void> {
  const workspace = join(root, 'packages', name);
  // What the repository itself has written down.
  const manifest = JSON.parse(await readFile(join(workspace, 'package.json'), 'utf8')) as Manifest;
  const doors = Object.entries(manifest.exports).map(([door, source]) => {
    const path = source.replace(/^\.\/src\//, '').replace(/\.ts$/, '');
    return { door, source: join(workspace, source), path };
  });
  await mkdir(folder, { recursive: true });
  await Promise.all([
    bundle(Object.fromEntries(doors.map(({ path, source }) => [path, source])), join(folder, 'dist')),
    declare(
      doors.map(({ source }) => source),
      join(workspace, 'src'),
      join(folder, 'dist'),
    ),
    copyFile(join(root, 'LICENSE'), join(folder, 'LICENSE')),
    writeFile(join(folder, 'NOTICE'), await noticeOf(Object.keys(manifest.dependencies ?? {}))),
    writeFile(join(folder, 'package.json'), published(manifest, doors)),
  ]);
}

async function bundle(entry: Readonly<Record<string, string>>, folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      lib: { entry: { ...entry }, formats: ['es'] },
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: {
        external: [/^node:/],
        output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' },
      },
    },
  });
}

async function declare(files: readonly string[], rootDir: string, outDir: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-types-'));
  const project = join(folder, 'tsconfig.json');
  const compilerOptions = {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    rewriteRelativeImportExtensions: true,
    typeRoots: [join(root, 'node_modules/@types')],
    rootDir,
    outDir,
  };
  await writeFile(
    project,
    JSON.stringify({ extends: join(root, 'tsconfig.json'), include: [], files, compilerOptions }),
  );
  await promisify(execFile)(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', project]);
  await rm(folder, { recursive: true });
}

/** Whose work is inside, under which licence. */
async function noticeOf(dependencies: readonly string[]): Promise<string> {
  const lines = dependencies.map(async (name) => {
    const file = join(root, 'node_modules', name, 'package.json');
    const { version, license, author } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    return `${name} ${String(version)} (${String(license)}), by ${String(author)}`;
  });
  return `The files in dist contain parts of:\n\n${(await Promise.all(lines)).join('\n')}\n`;
}

function published(
  manifest: Manifest,
  doors: readonly { readonly door: string; readonly path: string }[],
): string {
  const exports = Object.fromEntries(
    doors.map(({ door, path }) => [door, { types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` }]),
  );
  const engines = { node: '>=22' };
  // What is `undefined` is left out: only the repository needs it.
  const inside = { private: undefined, devDependencies: undefined, dependencies: undefined };
  return `${JSON.stringify({ ...manifest, ...inside, engines, files: ['dist'], exports }, null, 2)}\n`;
}
