import type { z } from 'zod';

const longest = 1000;

/** What is wrong with a request and where, in one text for whoever wrote it. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const text = issues.map(describe).join('; ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function describe(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  switch (issue.code) {
    case 'invalid_union':
      if (issue.errors.length > 0) return nearest(issue.errors);
      return oneOf(field, 'options' in issue ? (issue.options ?? []) : []);
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not known here: leave it out`;
    case 'invalid_type':
      // What was sent is not part of an issue, because it must not get into an answer; only its kind is.
      if (issue.message.endsWith('received undefined'))
        return field ? `"${field}" is missing` : 'the body is missing';
      return `${field ? `"${field}"` : 'the body'} must be ${article(issue.expected)}`;
    default:
      return field ? `"${field}": ${issue.message}` : issue.message;
  }
}

/** Nothing was compared, because the field that says which shape it is says none of them. */
function oneOf(field: string, options: readonly unknown[]): string {
  return `"${field}" must be one of ${options.map((option) => `"${String(option)}"`).join(', ')}`;
}

/** Of several shapes that would do, the one that the least is wrong with. */
function nearest(ways: readonly (readonly z.core.$ZodIssue[])[]): string {
  const least = Math.min(...ways.map((issues) => issues.length));
  const described = ways.filter((issues) => issues.length === least).map(describeIssues);
  return [...new Set(described)].join(', or ');
}

function article(expected: string): string {
  return /^[aeiou]/.test(expected) ? `an ${expected}` : `a ${expected}`;
}
