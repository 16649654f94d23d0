import type { RunReport } from '../observe/run-report.ts';
import type { Description } from './describe.ts';
import { type Arrow, type Picture, pictureOf } from './picture.ts';

/**
 * Draws a description in the DOT language of Graphviz; with the report of a run, each step says how it went. Names may
 * hold anything.
 *
 * @param report of a run that began with the described step; see `createRecorder`
 *
 * @example
 * ```ts
 * import { match } from 'node:assert/strict';
 * import { asDot, describe, sequence } from '@lamplight/primitives';
 *
 * const read = (text: string) => text.length;
 * const judge = (length: number) => length > 3;
 * match(asDot(describe(sequence(read, judge))), /n1 -> n2/);
 * ```
 */
export function asDot(description: Description, report: RunReport | null = null): string {
  const root = pictureOf(description, report);
  return [
    `digraph ${quoted(description.name)} {`,
    '  compound=true',
    '  node [shape=box, style=rounded, fontname="sans-serif"]',
    '  graph [style=rounded, fontname="sans-serif"]',
    ...drawn(root, '  '),
    '}',
    '',
  ].join('\n');
}

function drawn({ id, lines, state, steps, arrows }: Picture, indent: string): string[] {
  const label = `label="${lines.map(escaped).join(String.raw`\n`)}"`;
  const looks = state === null ? [] : looksOf[state];
  if (steps.length === 0) return [`${indent}${id} [${[label, ...looks].join(', ')}]`];
  const inside = `${indent}  `;
  return [
    `${indent}subgraph cluster_${id} {`,
    ...[label, ...looks].map((attribute) => `${inside}${attribute}`),
    ...steps.flatMap((step) => drawn(step, inside)),
    ...arrows.map((arrow) => `${inside}${written(arrow)}`),
    `${indent}}`,
  ];
}

/** Graphviz draws from box to box; an arrow that means a group is cut at its edge. */
function written({ from, to, isUsual }: Arrow): string {
  const attributes = [
    ...(from.steps.length === 0 ? [] : [`ltail=cluster_${from.id}`]),
    ...(to.steps.length === 0 ? [] : [`lhead=cluster_${to.id}`]),
    ...(isUsual ? [] : ['style=dashed']),
  ];
  const how = attributes.length === 0 ? '' : ` [${attributes.join(', ')}]`;
  return `${boxIn(from, -1)} -> ${boxIn(to, 0)}${how}`;
}

function boxIn(picture: Picture, at: 0 | -1): string {
  const inner = picture.steps.at(at);
  return inner === undefined ? picture.id : boxIn(inner, at);
}

const looksOf: Readonly<Record<NonNullable<Picture['state']>, readonly string[]>> = {
  ok: ['color="#2d7d46"'],
  failed: ['color="#b3261e"'],
  origin: ['color="#b3261e"', 'penwidth=4'],
  cancelled: ['color="#8a6d00"', 'style="rounded,dashed"'],
  open: ['color="#8a6d00"', 'style="rounded,dashed"'],
  unreached: ['color="#888888"', 'fontcolor="#888888"', 'style="rounded,dotted"'],
};

function quoted(text: string): string {
  return `"${escaped(text)}"`;
}

/** A backslash begins an escape of Graphviz and an ampersand an entity of HTML. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll(/["\\]/g, String.raw`\$&`);
}
