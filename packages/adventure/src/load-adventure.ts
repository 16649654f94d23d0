import type { KeptTexts } from '@lamplight/ports';
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
 * @param kept what was compiled before, where it is kept: conversations that stand as they did are not compiled again
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { loadAdventure } from '@lamplight/adventure';
 *
 * const loaded = loadAdventure('quay', new Map([['adventure.yaml', 'titel: The quay\n']]));
 * assert(!loaded.ok);
 * const unknown = loaded.findings.find(({ wrong }) => wrong.includes('titel'));
 * assert.equal(unknown?.file, 'adventure.yaml');
 * assert.equal(unknown?.line, 1);
 * assert.match(unknown?.right ?? '', /title/);
 * ```
 */
export function loadAdventure(id: string, files: ReadonlyMap<string, string>, kept?: KeptTexts): Loaded {
  const { story, findings } = readAdventure(id, files, kept);
  return story ? { ok: true, story, warnings: findings } : { ok: false, findings };
}
