import { posix } from 'node:path';
import type { SourceFile } from './source-file.ts';
import { isNode, lineAt, nameOf, nodesIn, type SyntaxNode, syntaxOf, walk } from './syntax.ts';

/** One import of a module, static or dynamic, or an export that passes something on. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
  /** What is imported, by its name at the source; `*` when it is everything or not known. */
  readonly names: readonly string[];
}

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

/** Everything that `file` imports by a name written in it. */
export function importsOf(file: SourceFile): Import[] {
  const found: Import[] = [];
  walk(syntaxOf(file).program, (node) => {
    if (!importing.has(node.type)) return;
    const specifier = textOf(node['source']);
    if (specifier !== undefined)
      found.push({ specifier, line: lineAt(file, node.start), names: namesOf(node) });
  });
  return found;
}

function textOf(source: unknown): string | undefined {
  return isNode(source) && source.type === 'Literal' ? nameOf(source) : undefined;
}

function namesOf(node: SyntaxNode): string[] {
  if (!Array.isArray(node['specifiers'])) return ['*'];
  return nodesIn(node, 'specifiers').map((specifier) =>
    /^Import(?:Default|Namespace)/.test(specifier.type)
      ? '*'
      : (nameOf(specifier['imported'] ?? specifier['local']) ?? '*'),
  );
}

/** Whether the import names a package and not a file. */
export function isBare(specifier: string): boolean {
  return !specifier.startsWith('.') && !specifier.startsWith('/');
}

/** The package that a bare import comes from: `@hono/zod-openapi` of `@hono/zod-openapi/x`. */
export function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The file, as a path from the root, that a relative import names. */
export function targetOf(file: SourceFile, specifier: string): string {
  return posix.join(posix.dirname(file.path), specifier);
}
