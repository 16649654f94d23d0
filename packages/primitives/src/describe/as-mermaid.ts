import type { RunReport } from '../observe/run-report.ts';
import type { Description } from './describe.ts';
import { everyPicture, type Picture, pictureOf } from './picture.ts';

/**
 * Draws a description as a Mermaid flowchart, which GitHub and many editors show as a picture; with the report of a run,
 * each step says how long it took, how often it was tried and whether it failed. Names may hold anything.
 *
 * @param report of a run that began with the described step; see `createRecorder`
 *
 * @example
 * ```ts
 * import { match } from 'node:assert/strict';
 * import { asMermaid, createRecorder, describe, run, sequence } from '@lamplight/primitives';
 *
 * const light = (lamp: string) => `${lamp} is lit`;
 * const drop = () => {
 *   throw new RangeError('It fell.');
 * };
 * const flow = sequence(light, drop);
 * const recorder = createRecorder();
 * await run(flow, 'The lamp', { observer: recorder }).catch(() => undefined);
 * match(asMermaid(describe(flow), recorder.report()), /failed here: RangeError/);
 * ```
 */
export function asMermaid(description: Description, report: RunReport | null = null): string {
  const root = pictureOf(description, report);
  return ['flowchart TB', ...drawn(root, '  '), ...looks(root), ''].join('\n');
}

function drawn({ id, lines, steps, arrows }: Picture, indent: string): string[] {
  const label = `"${lines.map(escaped).join('<br/>')}"`;
  if (steps.length === 0) return [`${indent}${id}[${label}]`];
  const inside = `${indent}  `;
  return [
    `${indent}subgraph ${id}[${label}]`,
    `${inside}direction TB`,
    ...steps.flatMap((step) => drawn(step, inside)),
    ...arrows.map(({ from, to, isUsual }) => `${inside}${from.id} ${isUsual ? '-->' : '-.->'} ${to.id}`),
    `${indent}end`,
  ];
}

/** The look of each state; none of them says anything that the words do not. */
const classes: Readonly<Record<NonNullable<Picture['state']>, string>> = {
  ok: 'stroke:#2d7d46',
  failed: 'stroke:#b3261e',
  origin: 'stroke:#b3261e,stroke-width:4px',
  cancelled: 'stroke:#8a6d00,stroke-dasharray:4',
  open: 'stroke:#8a6d00,stroke-dasharray:4',
  unreached: 'stroke:#888888,color:#888888,stroke-dasharray:2',
};

function looks(root: Picture): string[] {
  const ids = Map.groupBy(everyPicture(root), ({ state }) => state);
  return [...ids].flatMap(([state, pictures]) =>
    state === null
      ? []
      : [
          `  classDef ${state} ${classes[state]}`,
          `  class ${pictures.map(({ id }) => id).join(',')} ${state}`,
        ],
  );
}

/** Only what can mean nothing to Mermaid stands as it is; the rest is written by its number. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(
      /(?!(?<=\p{L}|\p{N})[._-](?=\p{L}|\p{N}))[^\p{L}\p{M}\p{N} ,:/]/gu,
      (character) => `#${character.codePointAt(0)};`,
    );
}
