import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeptTexts } from '@lamplight/ports';
import { FolderError } from './folder-error.ts';
import { folderFailure } from './folder-failure.ts';

/** Where texts are kept, how many, and who hears that one could not be. */
export interface KeepingPlace {
  /** It is made where it is missing, but only in a folder that is there: otherwise nothing is kept. */
  readonly folder: string;
  /** As many texts stay, the newest; 500 by default. */
  readonly most?: number;
  /** Is told once, the first time that a text cannot be kept. */
  readonly unkept: (why: FolderError) => void;
}

/**
 * Keeps texts as files of a folder, each with its checksum, written whole or not at all. Several programs may use the
 * folder at the same time, and everything in it can be removed at any time.
 */
export function createKeptTexts({ folder, most = 500, unkept }: KeepingPlace): KeptTexts {
  let isSilent = false;

  return {
    find(key) {
      const written = readKept(fileOf(folder, key));
      const end = written?.indexOf('\n') ?? -1;
      if (written === undefined || end < 0) return undefined;
      const text = written.slice(end + 1);
      return written.slice(0, end) === checksum(text) ? text : undefined;
    },
    keep(key, text) {
      try {
        makeFolder(folder);
        const file = fileOf(folder, key);
        const draft = `${file}.${process.pid}.draft`;
        writeFileSync(draft, `${checksum(text)}\n${text}`, { mode: 0o600 });
        renameSync(draft, file);
        removeOldest(folder, most);
      } catch (error) {
        const code: unknown = error instanceof Error && 'syscall' in error && Reflect.get(error, 'code');
        if (typeof code !== 'string') throw error;
        // That nobody made the folder above it yet is nothing to speak of.
        if (code === 'ENOENT' || isSilent) return;
        isSilent = true;
        unkept(
          new FolderError('files/unwritable', `Nothing can be kept in ${folder} (${code}).`, {
            cause: error,
          }),
        );
      }
    },
  };
}

function fileOf(folder: string, key: string): string {
  if (!/^[a-z0-9-]+$/.test(key)) throw new RangeError(`"${key}" cannot be the key of a kept text.`);
  return join(folder, key);
}

/** A file that cannot be read is as good as none: the text is made again, and keeping it says what is wrong. */
function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (folderFailure(error, file) instanceof FolderError) return undefined;
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EEXIST') throw error;
  }
}

/** Drafts of a program that ended while it wrote are old one day, too. */
function removeOldest(folder: string, most: number): void {
  const names = readdirSync(folder);
  if (names.length <= most) return;
  const byAge = names
    .map((name) => ({ name, written: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => one.written - other.written);
  for (const { name } of byAge.slice(0, names.length - most)) rmSync(join(folder, name), { force: true });
}

function checksum(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
