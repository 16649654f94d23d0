import { isCode, isTest } from '../file-kind.ts';
import { importsOf, isBare, targetOf } from '../imports.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { folderOf, type Workspace, workspaceNamed, workspacesOf } from '../workspace.ts';

/**
 * A workspace is entered through its `src/index.ts` and its name, or a side door that it opens, never around it. What
 * lies behind a side door named `testing` is for tests.
 */
export function onlyFrontDoors(files: readonly SourceFile[]): Violation[] {
  const workspaces = workspacesOf(files);
  return files
    .filter((file) => isCode(file.path) && folderOf(file.path) !== '')
    .flatMap((file) =>
      importsOf(file).flatMap(({ specifier, line }) => {
        const inside = workspaceNamed(workspaces, specifier);
        const isDeep = inside !== undefined && !isOpen(inside, specifier, isTest(file.path));
        if (!isDeep && !leavesItsWorkspace(file, specifier)) return [];
        const message = isDeep
          ? `reaches into ${inside.name}; import what its src/index.ts lists`
          : `leaves ${folderOf(file.path)} by ${specifier}; import the other workspace by its name`;
        return [{ path: file.path, line, message }];
      }),
    );
}

function isOpen({ doors }: Workspace, specifier: string, forTests: boolean): boolean {
  return doors.has(specifier) && (forTests || !specifier.endsWith('/testing'));
}

function leavesItsWorkspace(file: SourceFile, specifier: string): boolean {
  if (isBare(specifier)) return false;
  const target = targetOf(file, specifier);
  if (isTest(file.path) && target.startsWith('testing/')) return false;
  // What ships never leans on what only tests use.
  if (!isTest(file.path) && isTest(target)) return true;
  return !target.startsWith(`${folderOf(file.path)}/`);
}
