import { glob, readFile } from 'node:fs/promises';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** Where words may stand: the catalogues, and the author's desk, which speaks as the rest of an author's tools does. */
const catalogues = /^(?:words|care\/words|care\/tool-words|dev)\/|^words\.ts$|\.test\.ts$/;

/** Attributes that are read to somebody. */
const spoken =
  /^(?:aria-(?:label|description|valuetext|roledescription|placeholder)|title|placeholder|alt|label)$/;

/** Words as somebody would read them: a sentence or a title, and no name, path, selector or class. */
const sentence = /^\p{Lu}\p{Ll}+(?: \S+)+|^\p{Ll}+(?: \p{Ll}+)+[.!?…]$/u;

/** Literal words in the syntax below `node`, each as it stands. */
function wordsIn(node: Node, above: readonly Node[] = []): string[] {
  const found: string[] = [];
  const inside = [...above, node];
  if (isLiteralWord(node, above)) found.push(textOf(node));
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (isNode(child)) found.push(...wordsIn(child, inside));
    }
  }
  return found;
}

function isLiteralWord(node: Node, above: readonly Node[]): boolean {
  const text = textOf(node);
  if (!/\p{L}/u.test(text)) return false;
  if (node.type === 'JSXText') return true;
  // What only whoever programs reads.
  if (above.some(({ type }) => type === 'ThrowStatement' || type === 'ImportDeclaration')) return false;
  const attribute = above.findLast(({ type }) => type === 'JSXAttribute');
  if (attribute !== undefined) {
    const isLast = above.findLastIndex(({ type }) => type === 'JSXElement') < above.lastIndexOf(attribute);
    if (isLast) return spoken.test(nameOf(attribute)) && isDrawn(above, attribute);
  }
  return sentence.test(text);
}

/** Whether a literal is what the attribute says, and no argument, key or comparison on the way there. */
function isDrawn(above: readonly Node[], attribute: Node): boolean {
  return above
    .slice(above.indexOf(attribute) + 1)
    .every(({ type }) =>
      ['JSXExpressionContainer', 'ConditionalExpression', 'TemplateLiteral', 'LogicalExpression'].includes(
        type,
      ),
    );
}

function nameOf({ name }: Node): string {
  return String((name as { readonly name: unknown }).name);
}

function textOf(node: Node): string {
  const { type, value } = node;
  if (type === 'TemplateElement') return (value as { readonly cooked: string }).cooked;
  return (type === 'Literal' || type === 'JSXText') && typeof value === 'string' ? value.trim() : '';
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

const literalWords = (path: string, text: string): string[] =>
  wordsIn(parseSync(path, text).program as unknown as Node);

test('no word of the page stands anywhere but in the catalogue', async () => {
  const cwd = new URL('..', import.meta.url);
  const files = (await Array.fromAsync(glob('**/*.{ts,tsx}', { cwd }))).filter(
    (file) => !catalogues.test(file),
  );
  expect(files.length).toBeGreaterThan(150);
  const found = await Promise.all(
    files.map(async (file) =>
      literalWords(file, await readFile(new URL(file, cwd), 'utf8')).map((words) => `${file}: ${words}`),
    ),
  );
  expect(found.flat()).toEqual([]);
});

test.each([
  ['<p>Hello</p>', ['Hello']],
  ["<p>{isOpen ? 'Shut it now' : words.open}</p>", ['Shut it now']],
  ['<button aria-label="Close" />', ['Close']],
  ["<button aria-label={isOpen ? 'Close' : words.open} />", ['Close']],
  ["const said = 'Nothing was kept.';", ['Nothing was kept.']],
  ['const said = `Turn ${turn} was kept.`;', []],
  ['<p className="quiet small">{words.close}</p>', []],
  ["throw new Error('There is no such element.');", []],
])('%s has the literal words %j', (code, found) => {
  expect(literalWords('some.tsx', code)).toEqual(found);
});
