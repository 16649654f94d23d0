export { ArchiveError } from './archive-error.ts';
export { type Packed, packArchive } from './pack-archive.ts';
export { unpackArchive } from './unpack-archive.ts';
