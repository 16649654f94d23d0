import type { BackupManifest } from '@lamplight/server';

/** How many files and how much, in words. */
export function sizeOf(files: BackupManifest['files']): string {
  const all = Object.values(files);
  const kilobytes = Math.ceil(all.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  return `${all.length} files, ${kilobytes < 10_000 ? `${kilobytes} kB` : `${Math.round(kilobytes / 1000)} MB`}`;
}
