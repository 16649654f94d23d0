import { isProduct } from '../file-kind.ts';
import { importsOf } from '../imports.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { folderOf, workspaceNamed, workspacesOf } from '../workspace.ts';

/** Which technology is used is decided in one place of each app: `src/compose.ts`, and `compose-….ts` beside it. */
export function onlyComposeWires(files: readonly SourceFile[]): Violation[] {
  const workspaces = workspacesOf(files);
  return files
    .filter(({ path }) => isProduct(path) && !/^apps\/[^/]+\/src\/compose(?:-[a-z]+)?\.ts$/.test(path))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => {
          const folder = workspaceNamed(workspaces, specifier)?.folder;
          return folder?.startsWith('adapters/') && folder !== folderOf(file.path);
        })
        .map(({ specifier, line }) => ({
          path: file.path,
          line,
          message: `imports ${specifier}; only apps/*/src/compose.ts creates adapters`,
        })),
    );
}
