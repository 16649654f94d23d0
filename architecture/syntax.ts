import { parseSync } from 'vite';
import type { SourceFile } from './source-file.ts';

/** A node of the syntax tree (ESTree with the TypeScript additions). */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** A comment with its text between the marks. */
export interface Comment {
  readonly type: 'Line' | 'Block';
  readonly value: string;
  readonly start: number;
}

/** A parsed file. */
export interface Syntax {
  readonly program: SyntaxNode;
  readonly comments: readonly Comment[];
}

const parsed = new WeakMap<SourceFile, Syntax>();

/** Parses a file, once. Throws when it is not valid TypeScript. */
export function syntaxOf(file: SourceFile): Syntax {
  const known = parsed.get(file);
  if (known) return known;
  const result = parseSync(file.path, file.text);
  const fault = result.errors[0];
  if (fault) throw new Error(`${file.path} cannot be parsed: ${fault.message}`);
  const syntax = { program: result.program as unknown as SyntaxNode, comments: result.comments };
  parsed.set(file, syntax);
  return syntax;
}

/** Whether a value found in the tree is a node itself. */
export function isNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'
  );
}

/** Calls `visit` for every node, parents first, with the node above it and the field it hangs in. */
export function walk(
  node: SyntaxNode,
  visit: (node: SyntaxNode, parent?: SyntaxNode, field?: string) => void,
  parent?: SyntaxNode,
  field?: string,
): void {
  visit(node, parent, field);
  for (const [key, value] of Object.entries(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) walk(child, visit, node, key);
    }
  }
}

/** The name of an identifier, or the value of a string literal used in its place. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  const name =
    node.type === 'Identifier' ? node['name'] : node.type === 'Literal' ? node['value'] : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** The nodes listed in a field, `[]` when it holds no list. */
export function nodesIn(node: SyntaxNode, field: string): SyntaxNode[] {
  const list = node[field];
  return Array.isArray(list) ? list.filter(isNode) : [];
}

/** The line, counted from 1, on which the character at `offset` stands. */
export function lineAt(file: SourceFile, offset: number): number {
  return file.text.slice(0, offset).split('\n').length;
}
