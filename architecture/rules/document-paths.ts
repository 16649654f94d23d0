import { posix } from 'node:path';
import type { SourceFile, Violation } from '../source-file.ts';

const link = /\]\((?<target>(?!https?:|#)[^)\s#]+)(?:#[^)]*)?\)/g;
/** A file of ours as prose names it, from the root. Patterns such as `packages/*` and `NNN-name.md` name many, and are left alone. */
const named =
  /`(?<target>(?:packages|adapters|apps|docs|testing|architecture|scripts)\/[a-z\d./-]+\.(?:ts|tsx|md|json))`/g;

/** What readers are sent to is there: links of every document, and files named in those at the root and in `docs/`. */
export function documentsLeadSomewhere(files: readonly SourceFile[]): Violation[] {
  const paths = new Set(files.map(({ path }) => path));
  const folders = new Set([...paths].flatMap(foldersAbove));
  return files
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap(({ path, text }) => {
      const linked = targetsIn(text, link).map(({ target, line }) => ({
        target: posix.join(posix.dirname(path), target),
        line,
      }));
      const said = /^(?:docs\/)?[^/]+$/.test(path) ? targetsIn(text, named) : [];
      return [...linked, ...said]
        .filter(({ target }) => isRead(target) && !paths.has(target) && !folders.has(target))
        .map(({ target, line }) => ({ path, line, message: `names ${target}, which is not there` }));
    });
}

/** Pictures, licences and adventures are none of the files that rules are given. */
function isRead(target: string): boolean {
  return !target.startsWith('adventures') && /\.(?:ts|tsx|md|json)$|^[a-z][^.]*$/.test(target);
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function targetsIn(text: string, pattern: RegExp): { readonly target: string; readonly line: number }[] {
  return [...text.matchAll(pattern)].map(({ groups, index }) => ({
    target: (groups?.['target'] ?? '').replace(/\/$/, ''),
    line: text.slice(0, index).split('\n').length,
  }));
}
