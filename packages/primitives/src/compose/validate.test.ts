import { expect, test } from 'vitest';
import {
  run,
  type SchemaIssue,
  type SchemaResult,
  type StandardSchema,
  validate,
  ValidationError,
} from '../index.ts';

/** A schema that says what it is told to. */
function schemaOf<Output>(
  read: (value: unknown) => SchemaResult<Output> | Promise<SchemaResult<Output>>,
): StandardSchema<Output> {
  return { '~standard': { version: 1, vendor: 'test', validate: read } };
}

const wrong = (...issues: SchemaIssue[]) => schemaOf<never>(() => ({ issues }));

test('what fits passes, as the schema makes it', async () => {
  const trimmed = schemaOf((value) => ({ value: String(value).trim() }));
  expect(await run(validate(trimmed), ' lamp ')).toBe('lamp');
});

test('a schema may take its time', async () => {
  expect(await run(validate(schemaOf(async () => ({ value: 'lamp' }))), 1)).toBe('lamp');
  const late = schemaOf(async () => ({ issues: [{ message: 'No.' }] }));
  await expect(run(validate(late), 1)).rejects.toBeInstanceOf(ValidationError);
});

test('a schema that is a function is a schema, too', async () => {
  const schema = Object.assign(
    () => null,
    schemaOf(() => ({ value: 'lamp' })),
  );
  expect(await run(validate(schema), 1)).toBe('lamp');
});

test('what does not fit is an error that tells where', async () => {
  const schema = wrong(
    { message: 'Expected a text.', path: ['items', 2, { key: 'name' }] },
    { message: 'Unknown.', path: [] },
    { message: 'Unknown.' },
    { message: 'Unknown.', path: [{ key: 0 }, Symbol('tag')] },
  );
  await expect(run(validate(schema), {})).rejects.toMatchObject({
    code: 'primitives/validation',
    retryable: false,
    message:
      'The value does not fit its schema at: items[2].name; the value itself; the value itself; [0].Symbol(tag).',
  });
});

test('words of the schema, which may quote the value, are kept only where somebody says that they may be', async () => {
  const schema = wrong({ message: 'Expected a number, received "my secret"', path: ['age'] });
  const error: unknown = await run(validate(schema), 'my secret').catch((reason: unknown) => reason);
  expect(`${String(error)}${JSON.stringify(error)}`).not.toContain('secret');
  expect(error).toMatchObject({ issues: [{ path: 'age', message: null }] });
  const kept = run(validate(wrong({ message: 'Too young.', path: ['age'] }), { messages: true }), 7);
  await expect(kept).rejects.toThrow('at: age (Too young.).');
});

test('something that is no schema is refused where it is given', () => {
  expect(() => validate({} as StandardSchema<string>)).toThrow('no Standard Schema');
});
