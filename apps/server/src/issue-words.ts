import type { z } from 'zod';

/**
 * What is wrong with something that an operator wrote, and what would be right, for behind its name. What a schema says
 * in words of its own stands as it is; what a library would say for it is said in ours.
 */
export function issueWords(issue: z.core.$ZodIssue): string {
  if (!/^(?:Invalid|Too small|Too big|Unrecognized)/.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `"${key}"`).join(', ')} is not known here: leave it out`;
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      if (issue.message.endsWith('received undefined')) return 'is missing';
      return `must be ${/^[aeiou]/.test(issue.expected) ? 'an' : 'a'} ${issue.expected}`;
    case 'invalid_union':
      return 'options' in issue && Array.isArray(issue.options)
        ? `must be one of ${issue.options.map(String).join(', ')}`
        : issue.message;
    case 'too_small':
      return `must be ${issue.minimum} or more${inLetters(issue.origin)}`;
    case 'too_big':
      return `must be ${issue.maximum} or less${inLetters(issue.origin)}`;
    default:
      return issue.message;
  }
}

function inLetters(origin: string): string {
  return origin === 'string' ? ' letters long' : '';
}
