import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { issueWords } from './issue-words.ts';

/** What is said of a value that a schema does not take. */
function wordsOf(schema: z.ZodType, value: unknown): string | undefined {
  const [issue] = schema.safeParse(value).error?.issues ?? [];
  return issue === undefined ? undefined : issueWords(issue);
}

describe('what is wrong is said with what would be right', () => {
  test.each<[z.ZodType, unknown, string]>([
    [z.string(), undefined, 'is missing'],
    [z.string(), 3, 'must be a string'],
    [z.object({}), 3, 'must be an object'],
    [z.array(z.string()), 3, 'must be a list'],
    [z.int(), 1.5, 'must be a whole number'],
    [z.enum(['plain', 'model']), 'x', 'must be one of plain, model'],
    [z.literal('undo'), 'x', 'must be undo'],
    [z.strictObject({}), { extra: 1 }, '"extra" is not known here: leave it out'],
    [z.string().min(2), 'a', 'must be 2 or more letters long'],
    [z.string().max(2), 'abc', 'must be 2 or fewer letters long'],
    [z.number().min(2), 1, 'must be 2 or more'],
    [z.number().gt(2), 2, 'must be more than 2'],
    [z.number().max(2), 3, 'must be 2 or less'],
    [z.number().lt(2), 2, 'must be less than 2'],
    [z.number().multipleOf(5), 7, 'must be a multiple of 5'],
    [z.array(z.string()).max(1), ['a', 'b'], 'must have 1 or fewer entries'],
    [z.array(z.string()).min(1), [], 'must have 1 or more entries'],
    [z.url(), 'x', 'must be an address, such as https://lamplight.example'],
    [z.string().regex(/^[a-z]+$/), '1', 'must be like /^[a-z]+$/'],
    [z.discriminatedUnion('kind', [z.object({ kind: z.literal('a') })]), { kind: 'b' }, 'must be a'],
    [
      z.record(z.string().max(1), z.string()),
      { long: 'a' },
      'has a name that is not right: it must be 1 or fewer letters long',
    ],
    [z.string().min(2, 'say a little more'), 'a', 'say a little more'],
  ])('%#', (schema, value, words) => {
    expect(wordsOf(schema, value)).toBe(words);
  });
});
