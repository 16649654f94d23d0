import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';

/** One step of the tables' history. */
export interface Migration {
  /** The file's name, `NNN-what-it-does.sql`; the number gives the order. */
  readonly name: string;
  readonly sql: string;
  /** Hex SHA-256 of the text, by which a later change is noticed. */
  readonly sha256: string;
}

const journalFolder = new URL('../migrations/', import.meta.url);

/** The migrations that come with this version, in order; those of the journal unless another folder is named. */
export function shippedMigrations(folder = journalFolder): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort()
    .map((name) => {
      // Line ends may differ between checkouts; the migration is the same.
      const sql = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    });
}
