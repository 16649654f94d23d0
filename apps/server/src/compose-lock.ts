import { type FolderLock, lockFolder } from '@lamplight/adapter-sqlite/lock';
import type { Config } from './config.ts';

export type { FolderLock };

/**
 * Makes this process the only writer of the data folder. It is a file of its own, so that whoever is kept out hears so
 * before everything is loaded that they may not use.
 *
 * @throws JournalError `journal/locked` when another process has it
 */
export function composeLock({ dataFolder }: Pick<Config, 'dataFolder'>): FolderLock {
  return lockFolder(dataFolder);
}
