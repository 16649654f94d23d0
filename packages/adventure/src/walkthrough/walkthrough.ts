import type { Story } from '@lamplight/world';
import type { Finding } from '../finding.ts';
import {
  headRemarks,
  type Nameable,
  usualHead,
  type WalkthroughHead,
  withRemark,
} from './walkthrough-head.ts';

/** A way through an adventure, as a player would type it. */
export interface Walkthrough extends WalkthroughHead {
  /** The file's name without `.txt`. */
  readonly name: string;
  readonly inputs: readonly WrittenInput[];
}

/** One input, and where it stands. */
export interface WrittenInput {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** What was read, and what is wrong with it; what is wrong is left out of what was read. */
export interface WalkthroughRead {
  readonly walkthrough: Walkthrough;
  readonly findings: readonly Finding[];
}

/** Where walkthroughs stand in an adventure's folder. */
export const walkthroughFolder = 'walkthroughs';

/**
 * Reads a walkthrough: one input a line, empty lines left out. A line that begins with `#` is a remark, or one of
 * `# seed: 7` (1 when it is left out), `# from: place`, `# ends: ending`, `# score: 12`, and what its player leaves out:
 * `# lines:` and `# veils:` with topics, `# intensity: gentle`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { readWalkthrough } from '@lamplight/adventure';
 *
 * const story = { places: { jetty: {} }, endings: { home: {} }, topics: {} };
 * const { walkthrough, findings } = readWalkthrough('short', '# The short way.\nn\nring the bell\n# ends: hom\n', story);
 * assert.deepEqual(walkthrough.inputs[1], { text: 'ring the bell', line: 3 });
 * assert.match(findings[0]?.right ?? '', /Did you mean "home"/);
 * ```
 */
export function readWalkthrough(name: string, text: string, story: Nameable): WalkthroughRead {
  const findings: Finding[] = [];
  const inputs: WrittenInput[] = [];
  let head = usualHead;
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    if (!written.startsWith('#')) {
      if (written.trim() !== '') inputs.push({ text: written, line });
      continue;
    }
    const said = withRemark(head, written, { file: `${walkthroughFolder}/${name}.txt`, line }, story);
    if ('seed' in said) head = said;
    else findings.push(...said);
  }
  return { walkthrough: { name, ...head, inputs }, findings };
}

/** The text of a walkthrough's file. */
export function writeWalkthrough({ inputs, ...head }: Omit<Walkthrough, 'name'>): string {
  const { top, foot } = headRemarks(head);
  return `${[...top, ...inputs.map(({ text }) => text), ...foot].join('\n')}\n`;
}

/** The same story, begun in another of its places. */
export function begunIn(story: Story, place: string | null): Story {
  return place === null ? story : { ...story, start: place };
}
