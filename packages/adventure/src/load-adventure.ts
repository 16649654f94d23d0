import type { Story } from '@lamplight/world';
import type { Finding } from './finding.ts';
import { readAdventure } from './read-adventure.ts';

/** An adventure that can be played, or what keeps it from being played. */
export type Loaded =
  | { readonly ok: true; readonly story: Story; readonly warnings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Loads an adventure from the files of its folder.
 *
 * @param id the folder's name
 * @param files contents by path inside the folder, with `/`: `adventure.yaml`, `places/bar.yaml`, `scenes/mara.ink`
 */
export function loadAdventure(id: string, files: ReadonlyMap<string, string>): Loaded {
  const { story, findings } = readAdventure(id, files);
  return story ? { ok: true, story, warnings: findings } : { ok: false, findings };
}
