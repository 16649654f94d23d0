import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './root.ts';

const page = join(root, 'apps/web');
const record = join(page, 'dist/.sources');
const notBuilt = new Set(['node_modules', 'dist', 'test']);

/** Whether `apps/web/dist` was built from the sources as they are now. */
export function isPageCurrent(): boolean {
  return existsSync(record) && readFileSync(record, 'utf8') === hashOfPageSources();
}

/** Keeps the hash of what was built. It lies in `dist`, so a build that begins anew takes it away first. */
export function recordPage(hash: string): void {
  writeFileSync(record, hash);
}

/** Hex SHA-256 over everything the page is built from: its own files, the packages it uses, the locked libraries. */
export function hashOfPageSources(): string {
  const hash = createHash('sha256');
  for (const path of [page, ...packagesOfPage(), join(root, 'package-lock.json')].flatMap(filesBelow)) {
    hash
      .update(`${relative(root, path)}\0`)
      .update(readFileSync(path))
      .update('\0');
  }
  return hash.digest('hex');
}

function packagesOfPage(): string[] {
  const manifest = JSON.parse(readFileSync(join(page, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => name.startsWith('@lamplight/'))
    .map((name) => join(root, name.replace('@lamplight', 'packages'), 'src'));
}

function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (file) =>
        !relative(path, file)
          .split(/[\\/]/)
          .some((part) => notBuilt.has(part)),
    )
    .toSorted();
}
