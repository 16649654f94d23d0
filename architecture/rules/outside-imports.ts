import { isProduct } from '../file-kind.ts';
import { type Import, importsOf, isBare, packageOf } from '../imports.ts';
import { packageLibraries, pureCrypto } from '../layout.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { folderOf, workspaceNamed, type Workspace, workspacesOf } from '../workspace.ts';

/** Packages think and adapters touch: what opens a socket, a file or a vendor's protocol is imported by adapters. */
export function onlyAdaptersTouch(files: readonly SourceFile[]): Violation[] {
  const workspaces = workspacesOf(files);
  const vendors = new Set(
    workspaces
      .filter(({ folder }) => folder.startsWith('adapters/'))
      .flatMap(({ dependencies }) => [...dependencies])
      .filter((name) => !workspaceNamed(workspaces, name) && packageLibraries[name] === undefined),
  );
  return files.flatMap((file) => {
    const objectionTo = judgeOf(file, workspaces, vendors);
    if (!objectionTo || !isProduct(file.path)) return [];
    return importsOf(file).flatMap((imported) => {
      const message = isBare(imported.specifier) ? objectionTo(imported) : undefined;
      return message === undefined ? [] : [{ path: file.path, line: imported.line, message }];
    });
  });
}

type Judge = (imported: Import) => string | undefined;

function judgeOf(
  file: SourceFile,
  workspaces: readonly Workspace[],
  vendors: ReadonlySet<string>,
): Judge | undefined {
  if (folderOf(file.path).startsWith('packages/')) {
    return (imported) =>
      workspaceNamed(workspaces, imported.specifier) ? undefined : fromPackage(file, imported);
  }
  if (folderOf(file.path).startsWith('apps/')) return ({ specifier }) => fromApp(specifier, vendors);
  return undefined;
}

function fromPackage(file: SourceFile, { specifier, names }: Import): string | undefined {
  if (specifier === 'node:crypto') {
    const impure = names.filter((name) => !pureCrypto.includes(name));
    return impure.length === 0
      ? undefined
      : `imports ${impure.join(', ')} of node:crypto; packages may only hash (${pureCrypto.join(', ')})`;
  }
  const where = packageLibraries[packageOf(specifier)] ?? [];
  if (where.some((place) => place === '*' || file.path.startsWith(place))) return undefined;
  return `imports ${specifier}; packages think, so this belongs to an adapter (allowed: packageLibraries in architecture/layout.ts)`;
}

function fromApp(specifier: string, vendors: ReadonlySet<string>): string | undefined {
  const isStore = specifier === 'node:sqlite' || vendors.has(packageOf(specifier));
  return isStore ? `imports ${specifier}, which only adapters may; go through the adapter's port` : undefined;
}
