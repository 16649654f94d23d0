import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** More texts than the queries here have; inserts of many rows have a text for each number of rows. */
const cachedStatements = 200;

/**
 * Makes Node's SQLite fit Kysely's dialect. Statements are kept by their text, because preparing one costs
 * more than running it.
 */
export function kyselyDatabase(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();

  return {
    close: () => database.close(),
    prepare(sql) {
      const known = statements.get(sql);
      if (known) return known;

      const statement = prepare(database, sql);
      const [oldest] = statements.keys();
      if (oldest !== undefined && statements.size >= cachedStatements) statements.delete(oldest);
      statements.set(sql, statement);
      return statement;
    },
  };
}

function prepare(database: DatabaseSync, sql: string): SqliteStatement {
  const statement = database.prepare(sql);
  return {
    reader: statement.columns().length > 0,
    // Rows come without a prototype; copying makes them the plain objects that everybody expects.
    all: (parameters) => statement.all(...bindable(parameters)).map((row) => Object.assign({}, row)),
    run: (parameters) => statement.run(...bindable(parameters)),
    iterate: (parameters) => statement.iterate(...bindable(parameters)),
  };
}

/** Kysely types parameters as unknown; this is what SQLite can take. */
function bindable(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters.map((value) => {
    if (isStorable(value)) return value;
    throw new TypeError(
      `SQLite cannot store a value of type ${typeof value}; give text, a number, bytes or null.`,
    );
  });
}

function isStorable(value: unknown): value is SQLInputValue {
  return (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'bigint' ||
    ArrayBuffer.isView(value)
  );
}
