import { basename, join, resolve } from 'node:path';
import { type Finding, type Loaded, loadAdventure } from '@lamplight/adventure';
import type { KeptTexts } from '@lamplight/ports';
import type { Story } from '@lamplight/world';

/** The adventures of a folder: those that can be played, and what is wrong with the others. */
export interface Stories {
  readonly playable: readonly Story[];
  readonly broken: readonly { readonly id: string; readonly findings: readonly Finding[] }[];
}

/** Reads folders, and remembers what was compiled; handed in, because only the composition knows the disk. */
export interface FolderReader {
  readonly listFolders: (path: string) => Promise<string[]>;
  readonly readFolder: (path: string) => Promise<ReadonlyMap<string, string>>;
  readonly kept: KeptTexts | undefined;
}

export async function readStories(
  { listFolders, readFolder, kept }: FolderReader,
  folder: string,
): Promise<Stories> {
  const playable: Story[] = [];
  const broken: { id: string; findings: readonly Finding[] }[] = [];
  for (const id of await listFolders(folder)) {
    const loaded = loadAdventure(id, await readFolder(join(folder, id)), kept);
    if (loaded.ok) playable.push(loaded.story);
    else broken.push({ id, findings: loaded.findings });
  }
  return { playable, broken };
}

/** One adventure from a folder of its own, wherever that is. */
export async function readStory(
  { readFolder, kept }: Omit<FolderReader, 'listFolders'>,
  folder: string,
): Promise<Loaded> {
  return loadAdventure(basename(resolve(folder)), await readFolder(folder), kept);
}
