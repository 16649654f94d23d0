import { isTest } from '../file-kind.ts';
import { importsOf, targetOf } from '../imports.ts';
import { kernelFolders } from '../layout.ts';
import type { SourceFile, Violation } from '../source-file.ts';

const world = 'packages/world/src/';

/** A feature of the world is a folder with its line in `features.ts`; a folder without one would never be played. */
export function featuresAreListed(files: readonly SourceFile[]): Violation[] {
  const inWorld = files.filter(({ path }) => path.startsWith(world) && !isTest(path));
  const folders = new Set(
    inWorld
      .map(({ path }) => path.slice(world.length).split('/'))
      .flatMap(([folder, inside]) => (inside ? [folder ?? ''] : [])),
  );
  const list = inWorld.find(({ path }) => path === `${world}features.ts`);
  if (!list) {
    return folders.size === 0
      ? []
      : [{ path: `${world}features.ts`, message: 'is missing; it lists the features' }];
  }
  const listed = new Set(
    importsOf(list).map(({ specifier }) => targetOf(list, specifier).slice(world.length).split('/')[0] ?? ''),
  );
  return [...folders]
    .filter((folder) => !listed.has(folder) && !kernelFolders.includes(folder))
    .map((folder) => ({
      path: `${world}${folder}`,
      message: 'is neither in features.ts nor among kernelFolders in architecture/layout.ts',
    }));
}
