import type { KeptTexts } from '@lamplight/ports';
import type { Finding } from '../finding.ts';
import { type CompiledScene, compileScene } from './compile-scene.ts';
import { findScene, keepScene, sceneKey } from './kept-scene.ts';

/** Compiled scenes by name, and what there is to say of them and of those that could not be compiled. */
export interface Scenes {
  readonly compiled: ReadonlyMap<string, CompiledScene>;
  readonly findings: readonly Finding[];
}

/** The name of the scene that a file holds: `scenes/mara.ink` is `mara`; parts in further folders are no scenes. */
export function sceneNameOf(file: string): string | undefined {
  return /^scenes\/([^/]+)\.ink$/.exec(file)?.[1];
}

/**
 * Compiles every Ink scene, but for those that are kept as they stand.
 *
 * @param externals the functions that scenes may call, by name, with the number of their arguments
 */
export function compileScenes(
  files: ReadonlyMap<string, string>,
  externals: ReadonlyMap<string, number>,
  kept?: KeptTexts,
): Scenes {
  const compiled = new Map<string, CompiledScene>();
  const findings: Finding[] = [];
  for (const file of [...files.keys()].sort()) {
    const name = sceneNameOf(file);
    if (name === undefined) continue;
    const scene = sceneIn(file, files, externals, kept);
    if ('json' in scene) compiled.set(name, scene);
    findings.push(...scene.findings);
  }
  return { compiled, findings };
}

function sceneIn(
  file: string,
  files: ReadonlyMap<string, string>,
  externals: ReadonlyMap<string, number>,
  kept?: KeptTexts,
): ReturnType<typeof compileScene> {
  if (kept === undefined) return compileScene(file, files, externals);
  const key = sceneKey(file, files, externals);
  const known = findScene(kept, key, file);
  if (known !== undefined) return known;
  const scene = compileScene(file, files, externals);
  if ('json' in scene) keepScene(kept, key, scene);
  return scene;
}
