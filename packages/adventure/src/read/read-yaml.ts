import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { z } from 'zod';
import type { Path } from '../format/mentions.ts';
import { fault, type Finding, type Spot } from '../finding.ts';

/** A YAML file as data, with the way back to its lines. */
export interface YamlFile {
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Where a path stands in the file; the nearest part above it when it is not written. */
  locate(path: Path): Spot;
}

const fields = z.record(z.string(), z.unknown());

/** Enough for a phrase that is used again; far below what could fill the memory. */
const mostAliases = 100;

/** Reads one file, or says where its YAML is broken. */
export function readYaml(name: string, text: string): YamlFile | readonly Finding[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const spotAt = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0)
    return document.errors.map((error) => brokenYaml(spotAt(error.pos[0]), error));
  if (document.contents === null) return { name, value: {}, locate: () => spotAt(0) };
  if (!isMap(document.contents)) {
    return [
      fault(
        spotAt(0),
        'yaml/no-fields',
        'The file is not a map of fields.',
        'Begin it with a field such as "places:".',
      ),
    ];
  }
  const nameless = danglingAlias(document);
  if (nameless !== undefined) {
    const wrong = `"*${nameless.source}" stands for nothing.`;
    const right = `Write "&${nameless.source}" before the part it repeats, or quote it if the star belongs to a text.`;
    return [fault(spotAt(nameless.range?.[0] ?? 0), 'yaml/unknown-alias', wrong, right)];
  }
  try {
    return {
      name,
      value: fields.parse(document.toJS({ maxAliasCount: mostAliases })),
      locate: (path) => spotAt(offsetOf(document, path)),
    };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    return [
      fault(
        spotAt(0),
        'yaml/too-many-aliases',
        'Aliases repeat more than a story can need.',
        'Write the parts out instead of repeating aliases of aliases.',
      ),
    ];
  }
}

function danglingAlias(document: Document): Alias | undefined {
  let found: Alias | undefined;
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) !== undefined) return undefined;
      found = alias;
      return visit.BREAK;
    },
  });
  return found;
}

function brokenYaml(spot: Spot, { code, message }: YAMLError): Finding {
  if (code === 'DUPLICATE_KEY') {
    return fault(
      spot,
      'yaml/duplicate-field',
      'The same field stands twice in one map.',
      'Keep one of them.',
    );
  }
  const reason = message.endsWith('.') ? message : `${message}.`;
  return fault(
    spot,
    'yaml/syntax',
    reason,
    'Check indentation, quotes and colons; quote text that contains ": ".',
  );
}

function offsetOf(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (pair === undefined || !isPair(pair) || !isScalar(pair.key)) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (!isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}
