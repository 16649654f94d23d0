import { isProduct } from './file-kind.ts';
import { importsOf } from './imports.ts';
import type { SourceFile } from './source-file.ts';
import { isNode, lineAt, nameOf, nodesIn, syntaxOf, walk } from './syntax.ts';

/** A piece of code shown to readers, and where it is shown. */
export interface Example {
  readonly path: string;
  readonly line: number;
  readonly code: string;
}

/**
 * The examples of the whole tree: every ts block in a doc comment of a package, and every block marked `ts run` in
 * a document (a document also shows pieces that are too short to run).
 */
export function examplesOf(files: readonly SourceFile[]): Example[] {
  return files.flatMap((file) => {
    if (file.path.endsWith('.md')) return blocksIn(file, file.text, 0, /^```ts run\n([\s\S]*?)^```/gm);
    return isProduct(file.path) && file.path.startsWith('packages/') ? examplesInComments(file) : [];
  });
}

function examplesInComments(file: SourceFile): Example[] {
  return syntaxOf(file)
    .comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'))
    .flatMap(({ value, start }) => {
      const withoutStars = value.replaceAll(/^[ \t]*\* ?/gm, '');
      return blocksIn(file, withoutStars, start, /^```ts\n([\s\S]*?)^```/gm);
    });
}

function blocksIn(file: SourceFile, text: string, start: number, block: RegExp): Example[] {
  return [...text.matchAll(block)].map((match) => ({
    path: file.path,
    line: lineAt(file, start) + text.slice(0, match.index).split('\n').length - 1,
    code: match[1] ?? '',
  }));
}

/** Whether the code calls something of `node:assert`; an example that asserts nothing cannot go stale visibly. */
export function asserts(code: string): boolean {
  const file = { path: 'example.ts', text: code };
  if (!importsOf(file).some(({ specifier }) => specifier.startsWith('node:assert'))) return false;
  const assertions = new Set<string | undefined>();
  let isCalled = false;
  walk(syntaxOf(file).program, (node) => {
    if (node.type === 'ImportDeclaration' && nameOf(node['source'])?.startsWith('node:assert')) {
      for (const specifier of nodesIn(node, 'specifiers')) assertions.add(nameOf(specifier['local']));
    }
    if (node.type !== 'CallExpression') return;
    const callee = node['callee'];
    const called = isNode(callee) && callee.type === 'MemberExpression' ? callee['object'] : callee;
    isCalled ||= assertions.has(nameOf(called));
  });
  return isCalled;
}
