import { SetupError } from '../errors/setup-error.ts';
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';
import { composed } from '../kernel/composed.ts';
import type { Composed } from '../step.ts';
import type { SchemaIssue, SchemaResult, StandardSchema } from './standard-schema.ts';

export interface ValidateOptions {
  /** Whether the error keeps what the schema says of each issue; only for schemas that never quote values. `false` by default. */
  readonly messages?: boolean;
}

/**
 * Lets a value pass that fits a schema, and gives what the schema makes of it. The schema is of any library that follows
 * Standard Schema: zod, valibot, arktype and others. What does not fit becomes a `ValidationError` that tells where, and
 * holds neither the value nor words of the schema, which may quote it.
 *
 * @example
 * ```ts
 * import { rejects, strictEqual } from 'node:assert/strict';
 * import { run, validate } from '@lamplight/primitives';
 * import { z } from 'zod';
 *
 * const name = validate(z.object({ name: z.string().trim() })).to((person) => person.name);
 * strictEqual(await run(name, { name: ' Ada ' }), 'Ada');
 * await rejects(run(name, { name: 7 }), { code: 'primitives/validation', issues: [{ path: 'name', message: null }] });
 * ```
 *
 * @throws `ValidationError`. SetupError `primitives/schema` for what is no schema
 */
export function validate<Output>(
  schema: StandardSchema<Output>,
  options?: ValidateOptions,
): Composed<unknown, Output>;
export function validate(
  schema: StandardSchema<unknown>,
  { messages = false }: ValidateOptions = {},
): Composed<never, unknown> {
  const standard = standardOf(schema);
  const read = (result: SchemaResult<unknown>): unknown => {
    if (result.issues === undefined) return result.value;
    throw new ValidationError(result.issues.map((issue) => issueOf(issue, messages)));
  };
  return composed({
    kind: 'validate',
    name: 'validate',
    links: [],
    settings: { vendor: standard.vendor, messages },
    execute(input) {
      const result = standard.validate(input);
      return 'then' in result ? Promise.resolve(result).then(read) : read(result);
    },
  });
}

function standardOf(schema: Partial<StandardSchema<unknown>>): StandardSchema<unknown>['~standard'] {
  const standard = schema['~standard'];
  if (typeof standard?.validate === 'function') return standard;
  const message =
    'validate was given something that is no Standard Schema: it has no "~standard" to validate with.';
  throw new SetupError('primitives/schema', message);
}

function issueOf({ path = [], message }: SchemaIssue, messages: boolean): ValidationIssue {
  return { path: pathOf(path), message: messages ? message : null };
}

/** `items[2].name` for the keys `items`, 2 and `name`. */
function pathOf(keys: NonNullable<SchemaIssue['path']>): string {
  let path = '';
  for (const part of keys) {
    const key = typeof part === 'object' ? part.key : part;
    if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? String(key) : `.${String(key)}`;
  }
  return path;
}
