import type { z } from 'zod';

/**
 * What is wrong with something that was written for us, and what would be right, for behind its name. What a schema says
 * in words of its own stands as it is; what a library would say for it is said in ours.
 *
 * @param asWritten how a value looks where it has to be written
 */
export function issueWords(
  issue: z.core.$ZodIssue,
  asWritten: (value: z.core.util.Primitive) => string = String,
): string {
  if (!/^(?:Invalid|Too small|Too big|Unrecognized)/.test(issue.message)) return issue.message;
  const oneOf = (values: readonly z.core.util.Primitive[]): string =>
    `must be ${values.length === 1 ? '' : 'one of '}${values.map(asWritten).join(', ')}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not known here: leave it out`;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_type':
      // What was sent is not part of an issue, because it must not get into an answer; only its kind is.
      if (issue.message.endsWith('received undefined')) return 'is missing';
      return `must be ${kindOf(issue.expected)}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? oneOf(issue.options)
        : 'has the wrong shape';
    case 'too_small':
      return atLeast(issue.origin, issue.minimum, issue.inclusive !== false);
    case 'too_big':
      return atMost(issue.origin, issue.maximum, issue.inclusive !== false);
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return inForm(issue.format, 'pattern' in issue ? issue.pattern : undefined);
    case 'invalid_key':
      return issue.issues.map((inner) => `has a name that is not right: it ${issueWords(inner)}`).join(', ');
    default:
      return issue.message;
  }
}

const kinds: Readonly<Record<string, string>> = { int: 'a whole number', array: 'a list' };

function kindOf(expected: string): string {
  return kinds[expected] ?? `${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
}

function atLeast(origin: string, least: number | bigint, isEnough: boolean): string {
  if (origin === 'string') return `must be ${least} or more letters long`;
  if (isList(origin)) return `must have ${least} or more entries`;
  return isEnough ? `must be ${least} or more` : `must be more than ${least}`;
}

function atMost(origin: string, most: number | bigint, isEnough: boolean): string {
  if (origin === 'string') return `must be ${most} or fewer letters long`;
  if (isList(origin)) return `must have ${most} or fewer entries`;
  return isEnough ? `must be ${most} or less` : `must be less than ${most}`;
}

function isList(origin: string): boolean {
  return origin === 'array' || origin === 'set' || origin === 'map';
}

const forms: Readonly<Record<string, string>> = {
  datetime: 'must be a date and a time, such as 2026-03-10T12:00:00Z',
  email: 'must be a mail address',
  url: 'must be an address, such as https://lamplight.example',
  uuid: 'must be a UUID',
};

function inForm(format: string, pattern: string | undefined): string {
  return forms[format] ?? (pattern === undefined ? `must be a ${format}` : `must be like ${pattern}`);
}
