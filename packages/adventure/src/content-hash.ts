import { createHash } from 'node:crypto';

/** Hex SHA-256 of files, the same whatever order they come in; lengths keep one text from passing for another. */
export function contentHash(files: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) {
    const text = files.get(name) ?? '';
    hash.update(`${name.length}:${name}${text.length}:${text}`, 'utf8');
  }
  return hash.digest('hex');
}
