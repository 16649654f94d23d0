import { isProduct } from '../file-kind.ts';
import { systemEnvironment } from '../layout.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { isNode, lineAt, nameOf, nodesIn, type SyntaxNode, syntaxOf, walk } from '../syntax.ts';

/** Time, luck, ids, network and console are handed to packages, so that a test or a replay decides what they are. */
export function packagesUseNothingAmbient(files: readonly SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => isProduct(path) && path.startsWith('packages/') && path !== systemEnvironment)
    .flatMap((file) => usesOf(file));
}

const ambientNames = new Set(
  (
    'fetch WebSocket EventSource XMLHttpRequest navigator localStorage sessionStorage setTimeout setInterval ' +
    'setImmediate performance process crypto globalThis global window console require Bun Deno'
  ).split(' '),
);

const ambientMembers = new Set(['Date.now', 'Math.random', 'AbortSignal.timeout']);

function usesOf(file: SourceFile): Violation[] {
  const { program } = syntaxOf(file);
  const declared = declaredIn(program);
  const found: Violation[] = [];
  walk(program, (node, parent, field) => {
    const what = ambientIn(node, declared, parent, field);
    if (what === undefined) return;
    const message = `uses ${what}; packages are handed what they need (Clock, Ids, Luck … of @lamplight/ports)`;
    found.push({ path: file.path, line: lineAt(file, node.start), message });
  });
  return found;
}

function ambientIn(
  node: SyntaxNode,
  declared: ReadonlySet<string>,
  parent?: SyntaxNode,
  field?: string,
): string | undefined {
  if (node.type === 'MemberExpression') {
    const path = `${nameOf(node['object'])}.${nameOf(node['property'])}`;
    return ambientMembers.has(path) ? path : undefined;
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const isDate = nameOf(node['callee']) === 'Date' && !declared.has('Date');
    const givesNoTime = node.type === 'CallExpression' || nodesIn(node, 'arguments').length === 0;
    return isDate && givesNoTime ? 'the current date' : undefined;
  }
  if (node.type !== 'Identifier' || !isReference(parent, field)) return undefined;
  const name = nameOf(node) ?? '';
  return ambientNames.has(name) && !declared.has(name) ? name : undefined;
}

/** Whether an identifier in this place stands for a value, and is not merely the name of a property or a type. */
function isReference(parent?: SyntaxNode, field?: string): boolean {
  if (!parent || parent.type.startsWith('TS')) return parent?.type === 'TSAsExpression';
  if (field === 'property' || field === 'key') return parent['computed'] === true;
  return field !== 'imported' && field !== 'exported' && field !== 'label';
}

/** Every name that the module itself gives to something: those hide the ambient thing of the same name. */
function declaredIn(program: SyntaxNode): Set<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === 'Identifier') names.add(nameOf(pattern) ?? '');
    else if (pattern.type === 'Property') bind(pattern['value']);
    else
      for (const field of ['properties', 'elements', 'argument', 'left', 'parameter'])
        bindAll(pattern[field]);
  };
  const bindAll = (patterns: unknown): void =>
    (Array.isArray(patterns) ? patterns : [patterns]).forEach(bind);
  walk(program, (node) => {
    if (/Declarator$|^FunctionDeclaration$|^ClassDeclaration$/.test(node.type)) bind(node['id']);
    if (/^Import.*Specifier$/.test(node.type)) bind(node['local']);
    if (/Function/.test(node.type)) bindAll(node['params']);
    if (node.type === 'CatchClause') bind(node['param']);
  });
  return names;
}
