import type { z } from 'zod';

const longest = 1000;

/** What is wrong with a request and where, in one text for whoever wrote it. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const text = issues.map(describe).join('; ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? ` at "${issue.path.join('.')}"` : '';
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const ways = issue.errors
      .map((one) => describeIssues(one))
      .filter((way, at, all) => all.indexOf(way) === at);
    return `one of these must be mended${where}: ${ways.map((way) => `(${way})`).join(' or ')}`;
  }
  return `${issue.message}${where}`;
}
