import { isCode } from '../file-kind.ts';
import { importsOf } from '../imports.ts';
import { adapterImports, pageImports, rings, withinOneRing } from '../layout.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { folderOf, workspaceNamed, workspacesOf } from '../workspace.ts';

/** Imports go inward only; adapters and the page have shorter lists of their own. Tests are no exception. */
export function ringsAreKept(files: readonly SourceFile[]): Violation[] {
  const workspaces = workspacesOf(files);
  return files
    .filter((file) => isCode(file.path) && folderOf(file.path) !== '')
    .flatMap((file) =>
      importsOf(file).flatMap(({ specifier, line }) => {
        const target = workspaceNamed(workspaces, specifier)?.folder;
        const objection = target === undefined ? undefined : objectionTo(folderOf(file.path), target);
        return objection === undefined ? [] : [{ path: file.path, line, message: objection }];
      }),
    );
}

function objectionTo(from: string, to: string): string | undefined {
  if (from === to) return undefined;
  if (ringOf(from) === -1) return `${from} stands in no ring: add it to rings in architecture/layout.ts`;
  if (from.startsWith('adapters/')) {
    const allowed = [...(adapterImports['*'] ?? []), ...(adapterImports[from] ?? [])];
    return allowed.includes(to) ? undefined : `${from} may import ${allowed.join(', ')}, not ${to}`;
  }
  if (from === 'apps/web') {
    return pageImports.includes(to) ? undefined : `the page may import ${pageImports.join(', ')}, not ${to}`;
  }
  const isWritten = withinOneRing[from]?.includes(to) ?? false;
  return ringOf(to) < ringOf(from) || isWritten
    ? undefined
    : `${from} may not import ${to}: imports go inward only`;
}

function ringOf(folder: string): number {
  return rings.findIndex((ring) =>
    ring.some((member) => folder === member || folder.startsWith(`${member}/`)),
  );
}
