import { JournalError } from '@lamplight/ports';

/** SQLite's primary result codes (https://sqlite.org/rescode.html). */
const busy = 5;
const locked = 6;
const readOnly = 8;
const inputOutput = 10;
const corrupt = 11;
const full = 13;
const cannotOpen = 14;
const constraint = 19;
const notADatabase = 26;

/** Says what a failure of SQLite means for the file at `path`; anything else comes back unchanged. */
export function storeFailure(error: unknown, path: string): unknown {
  const code = resultCode(error);
  if (code === undefined) return error;

  const because = { cause: error };
  switch (code) {
    case full:
      return new JournalError(
        'journal/unavailable',
        `The disk that holds ${path} is full. Free some space and try again; nothing acknowledged is lost.`,
        because,
      );
    case notADatabase:
      return new JournalError(
        'journal/damaged',
        `${path} is not a journal: it is no SQLite database. Move it away, or point DATA_DIR to another folder.`,
        because,
      );
    case corrupt:
      return new JournalError(
        'journal/damaged',
        `The journal ${path} is damaged. Stop the program and put a backup of the data folder in its place.`,
        because,
      );
    case cannotOpen:
      return new JournalError(
        'journal/unavailable',
        `The journal ${path} cannot be opened. Its folder must exist, and this user must be allowed to write there.`,
        because,
      );
    case readOnly:
      return new JournalError(
        'journal/unavailable',
        `The journal ${path} cannot be written: it is open or stored read-only. Give this user the right to write.`,
        because,
      );
    case busy:
    case locked:
      return new JournalError(
        'journal/unavailable',
        `The journal ${path} is in use by another program. Try again when that has finished.`,
        because,
      );
    case inputOutput:
      return new JournalError(
        'journal/unavailable',
        `The disk that holds ${path} does not read or write as it should. Check the disk; nothing acknowledged is lost.`,
        because,
      );
    case constraint:
      // Not the store but the caller is wrong, so trying again would not help.
      return error;
    default:
      return new JournalError(
        'journal/unavailable',
        `The journal ${path} failed with SQLite's result code ${code}.`,
        because,
      );
  }
}

function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number')
    return undefined;
  // The low byte is the primary code, the rest only details it.
  return error.errcode & 0xff;
}
