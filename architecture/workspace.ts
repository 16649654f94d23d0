import type { SourceFile } from './source-file.ts';

/** A workspace of the repository (`packages/world`), or the root itself with an empty `folder`. */
export interface Workspace {
  readonly folder: string;
  readonly name: string;
  /** The names under which it is imported: its own, and those of the side doors that its `exports` open. */
  readonly doors: ReadonlySet<string>;
  readonly dependencies: ReadonlySet<string>;
  readonly devDependencies: ReadonlySet<string>;
}

interface Manifest {
  name?: string;
  exports?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Every workspace that has a `package.json` among `files`. */
export function workspacesOf(files: readonly SourceFile[]): Workspace[] {
  return files.filter((file) => /^(?:[^/]+\/[^/]+\/)?package\.json$/.test(file.path)).map(readManifest);
}

function readManifest({ path, text }: SourceFile): Workspace {
  const manifest = JSON.parse(text) as Manifest;
  return {
    folder: path.replace(/\/?package\.json$/, ''),
    name: manifest.name ?? '',
    doors: new Set(
      ['.', ...Object.keys(manifest.exports ?? {})].map((door) => (manifest.name ?? '') + door.slice(1)),
    ),
    dependencies: new Set([
      ...Object.keys(manifest.dependencies ?? {}),
      ...Object.keys(manifest.peerDependencies ?? {}),
      ...Object.keys(manifest.optionalDependencies ?? {}),
    ]),
    devDependencies: new Set(Object.keys(manifest.devDependencies ?? {})),
  };
}

/** The folder of the workspace that `path` belongs to: `packages/world`, or an empty string for the root. */
export function folderOf(path: string): string {
  return /^(?:packages|adapters|apps)\/[^/]+(?=\/)/.exec(path)?.[0] ?? '';
}

/** The workspace that a bare import means, when it is one of ours. */
export function workspaceNamed(workspaces: readonly Workspace[], specifier: string): Workspace | undefined {
  return workspaces.find(
    ({ name }) => name !== '' && (specifier === name || specifier.startsWith(`${name}/`)),
  );
}
