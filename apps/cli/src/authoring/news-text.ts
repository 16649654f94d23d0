import type { AuthorFinding, AuthorNews } from '@lamplight/contracts';
import { paint } from '../terminal/paint.ts';

/** What became of a save, in the terminal. */
export function newsText(
  { kind, files }: Pick<AuthorNews, 'kind' | 'files'>,
  folder: string,
  findings: readonly AuthorFinding[],
): string {
  const what = files.length > 3 ? `${files.length} files` : files.join(', ') || 'The folder';
  if (kind === 'broken') {
    const head = `${what}: cannot be played as it is. The last good version goes on.`;
    return [paint('red', head), findingLines(folder, findings)].join('\n');
  }
  return paint('green', `${what}: reloaded.`);
}

/** Findings by file and line, as editors jump to them; the first of many. */
export function findingLines(folder: string, findings: readonly AuthorFinding[], most = 12): string {
  const lines = findings
    .slice(0, most)
    .map(({ where, severity, words }) => `${folder}/${where}: ${severity}: ${words}`);
  const more = findings.length - most;
  return [...lines, ...(more > 0 ? [`… and ${more} more: npx lamplight check ${folder}`] : [])].join('\n');
}
