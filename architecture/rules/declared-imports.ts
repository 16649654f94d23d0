import { isBuiltin } from 'node:module';
import { isCode, isProduct } from '../file-kind.ts';
import { importsOf, isBare, packageOf } from '../imports.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { folderOf, type Workspace, workspacesOf } from '../workspace.ts';

/**
 * Whoever imports a library says so in their own `package.json`. Tests and configuration may use the tools of the
 * root besides; what ships may not.
 */
export function importsAreDeclared(files: readonly SourceFile[]): Violation[] {
  const workspaces = workspacesOf(files);
  return files
    .filter((file) => isCode(file.path))
    .flatMap((file) => {
      const declared = declaredFor(file, workspaces);
      return importsOf(file)
        .filter(
          ({ specifier }) => isBare(specifier) && !isNodes(specifier) && !declared.has(packageOf(specifier)),
        )
        .map(({ specifier, line }) => ({
          path: file.path,
          line,
          message: `imports ${specifier}, which ${manifestOf(file)} does not declare`,
        }));
    });
}

function declaredFor(file: SourceFile, workspaces: readonly Workspace[]): Set<string> {
  const own = workspaces.find(({ folder }) => folder === folderOf(file.path));
  const root = workspaces.find(({ folder }) => folder === '');
  if (isProduct(file.path)) return new Set(own?.dependencies);
  const declared = [own?.dependencies, own?.devDependencies, root?.devDependencies];
  // npm links every workspace at the root, so what lies there may use each of them.
  const linked = folderOf(file.path) === '' ? workspaces.map(({ name }) => name) : [own?.name ?? ''];
  return new Set([...declared.flatMap((names) => [...(names ?? [])]), ...linked]);
}

/** Only with its prefix: `fs` could be a package, `node:fs` cannot. */
function isNodes(specifier: string): boolean {
  return specifier.startsWith('node:') && isBuiltin(specifier);
}

function manifestOf(file: SourceFile): string {
  return [folderOf(file.path), 'package.json'].filter((part) => part !== '').join('/');
}
