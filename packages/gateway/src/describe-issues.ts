import { issueWords } from '@lamplight/contracts/issue-words';
import type { z } from 'zod';

const longest = 1000;

/** What is wrong with a request and where, in one text for whoever wrote it. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const text = issues.map(describe).join('; ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_union' && issue.errors.length > 0) return nearest(issue.errors);
  const words = issueWords(issue, (value) => (typeof value === 'string' ? `"${value}"` : String(value)));
  if (issue.code === 'unrecognized_keys') return words;
  const field = issue.path.join('.');
  // What a schema says in words of its own is a sentence by itself, and names what it is about.
  if (words === issue.message) return field ? `"${field}": ${words}` : words;
  return `${field ? `"${field}"` : 'the body'} ${words}`;
}

/** Of several shapes that would do, the one that the least is wrong with. */
function nearest(ways: readonly (readonly z.core.$ZodIssue[])[]): string {
  const least = Math.min(...ways.map((issues) => issues.length));
  const described = ways.filter((issues) => issues.length === least).map(describeIssues);
  return [...new Set(described)].join(', or ');
}
