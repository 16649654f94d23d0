import { isProduct } from '../file-kind.ts';
import { importsOf } from '../imports.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { isNode, lineAt, nameOf, nodesIn, type SyntaxNode, syntaxOf, walk } from '../syntax.ts';

/** How an installation is set up is read in one file of each app: `src/config.ts`. */
export function onlyConfigReadsTheEnvironment(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isProduct(path) && !/^apps\/[^/]+\/src\/config\.ts$/.test(path))
    .flatMap((file) => readsOf(file).map((line) => ({ path: file.path, line, message })));
}

const message = 'reads the environment; only apps/*/src/config.ts may, and hands on what it found';

function readsOf(file: SourceFile): number[] {
  const lines = importsOf(file)
    .filter(({ specifier, names }) => specifier === 'node:process' && names.includes('env'))
    .map(({ line }) => line);
  walk(syntaxOf(file).program, (node) => {
    if (isEnvironment(node)) lines.push(lineAt(file, node.start));
  });
  return lines;
}

/** `process.env`, `import.meta.env`, or `env` taken out of `process`. */
function isEnvironment(node: SyntaxNode): boolean {
  if (node.type === 'MemberExpression') {
    return nameOf(node['property']) === 'env' && isProcess(node['object']);
  }
  if (node.type !== 'VariableDeclarator' || !isProcess(node['init']) || !isNode(node['id'])) return false;
  return nodesIn(node['id'], 'properties').some((property) => nameOf(property['key']) === 'env');
}

function isProcess(node: unknown): boolean {
  if (!isNode(node)) return false;
  if (node.type === 'MetaProperty') return true;
  return nameOf(node.type === 'MemberExpression' ? node['property'] : node) === 'process';
}
