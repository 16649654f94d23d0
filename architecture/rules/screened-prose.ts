import { isProduct } from '../file-kind.ts';
import { importsOf } from '../imports.ts';
import { proseExit } from '../layout.ts';
import type { SourceFile, Violation } from '../source-file.ts';
import { isNode, lineAt, nameOf, nodesIn, type SyntaxNode, syntaxOf, walk } from '../syntax.ts';

/**
 * Prose leaves play through one file, which takes only text that the watch has screened. Nobody else builds a
 * telling, and nobody outside the watch declares a text screened.
 */
export function proseIsScreened(files: readonly SourceFile[]): Violation[] {
  return [...exitStands(files), ...files.filter(({ path }) => isProduct(path)).flatMap(objectionsTo)];
}

function exitStands(files: readonly SourceFile[]): Violation[] {
  if (!files.some(({ path }) => path === 'packages/play/src/index.ts')) return [];
  const exit = files.find(({ path }) => path === proseExit);
  if (!exit) return [{ path: proseExit, message: 'is missing; it is the only way out for prose' }];
  const takesScreened = importsOf(exit).some(
    ({ specifier, names }) => specifier === '@lamplight/safety' && names.includes('Screened'),
  );
  return takesScreened
    ? []
    : [{ path: proseExit, message: 'must build tellings from Screened text of @lamplight/safety alone' }];
}

function objectionsTo(file: SourceFile): Violation[] {
  const found: Violation[] = [];
  walk(syntaxOf(file).program, (node) => {
    const message = objectionTo(node, file.path);
    if (message !== undefined) found.push({ path: file.path, line: lineAt(file, node.start), message });
  });
  return found;
}

function objectionTo(node: SyntaxNode, path: string): string | undefined {
  const claimed = isAssertion(node) ? claimedTypes(node) : [];
  if (claimed.includes('Screened') && !path.startsWith('packages/safety/')) {
    return 'declares a text screened; only the watch may, after it has read it';
  }
  if (!path.startsWith('packages/play/') || path === proseExit) return undefined;
  if (claimed.includes('Telling') || buildsTelling(node)) {
    return `builds a telling; only ${proseExit} may, from screened text`;
  }
  if (buildsSentence(node)) return `lets a model's sentence out; only ${proseExit} may, from screened text`;
  return undefined;
}

function isAssertion({ type }: SyntaxNode): boolean {
  return type === 'TSAsExpression' || type === 'TSTypeAssertion';
}

function claimedTypes(node: SyntaxNode): string[] {
  const names: string[] = [];
  if (!isNode(node['typeAnnotation'])) return names;
  walk(node['typeAnnotation'], (part) => {
    if (part.type === 'Identifier') names.push(nameOf(part) ?? '');
  });
  return names;
}

/** An object with text and voice has a telling's shape. Drafts name their words otherwise, so that none passes for one. */
function buildsTelling(node: SyntaxNode): boolean {
  if (node.type !== 'ObjectExpression') return false;
  const keys = new Set(nodesIn(node, 'properties').map((property) => nameOf(property['key'])));
  const copies = nodesIn(node, 'properties').some(({ type }) => type === 'SpreadElement');
  return keys.has('voice') && (keys.has('text') || copies);
}

/** A part of a telling that a model writes: the one kind of part that carries prose. */
function buildsSentence(node: SyntaxNode): boolean {
  if (node.type !== 'ObjectExpression') return false;
  return nodesIn(node, 'properties').some((property) => {
    const value = property['value'];
    return nameOf(property['key']) === 'kind' && isNode(value) && value['value'] === 'sentence';
  });
}
