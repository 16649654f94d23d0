import { isCode, isConfiguration } from '../file-kind.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { lineAt, syntaxOf, walk } from '../syntax.ts';

const objections: Readonly<Record<string, string>> = {
  ExportAllDeclaration: 'exports everything of another module; list what is public by hand',
  ExportDefaultDeclaration: 'has a default export; name what is exported, as the file is named',
  TSEnumDeclaration: 'declares an enum, which type stripping cannot run; use a union of strings',
};

/** What a module gives away is written down by name, in syntax that runs as it stands. */
export function exportsAreNamed(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => {
      const found: Violation[] = [];
      walk(syntaxOf(file).program, (node) => {
        const message = objections[node.type];
        if (message === undefined) return;
        // Tools read their configuration from the default export.
        if (node.type === 'ExportDefaultDeclaration' && isConfiguration(file.path)) return;
        found.push({ path: file.path, line: lineAt(file, node.start), message });
      });
      return found;
    });
}
