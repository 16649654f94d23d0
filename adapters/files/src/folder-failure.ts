import { FolderError } from './folder-error.ts';

/** Says what an error of the file system means for whoever asked for `path`. */
export function folderFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return error;
  if (error.code === 'ENOENT') {
    return new FolderError('files/missing-folder', `There is no folder ${path}.`, { cause: error });
  }
  if (error.code === 'ENOTDIR') {
    return new FolderError('files/not-a-folder', `${path} is a file; give the folder it is in.`, {
      cause: error,
    });
  }
  // The file itself, where the system names it.
  const what = 'path' in error && typeof error.path === 'string' ? error.path : path;
  return new FolderError('files/unreadable', `${what} cannot be read (${String(error.code)}).`, {
    cause: error,
  });
}
