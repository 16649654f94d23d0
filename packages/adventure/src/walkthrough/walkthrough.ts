import type { Story } from '@lamplight/world';
import { didYouMean } from '../did-you-mean.ts';
import { fault, type Finding } from '../finding.ts';

/** A way through an adventure, as a player would type it. */
export interface Walkthrough {
  /** The file's name without `.txt`. */
  readonly name: string;
  readonly seed: number;
  /** The place where it begins; `null` for where the adventure does. */
  readonly from: string | null;
  /** The ending that it comes to; `null` where it says nothing of one. */
  readonly ends: string | null;
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

const usualSeed = 1;
const mostSeed = 0xffff_ffff;

/**
 * Reads a walkthrough: one input a line, empty lines left out. A line that begins with `#` is a remark, or one of
 * `# seed: 7` (1 when it is left out), `# from: place` and `# ends: ending`.
 *
 * @example
 * ```ts
 * import assert from 'node:assert/strict';
 * import { readWalkthrough } from '@lamplight/adventure';
 *
 * const story = { places: { jetty: {} }, endings: { home: {} } };
 * const { walkthrough, findings } = readWalkthrough('short', '# The short way.\nn\nring the bell\n# ends: hom\n', story);
 * assert.deepEqual(walkthrough.inputs[1], { text: 'ring the bell', line: 3 });
 * assert.match(findings[0]?.right ?? '', /Did you mean "home"/);
 * ```
 */
export function readWalkthrough(
  name: string,
  text: string,
  { places, endings }: { readonly [K in 'places' | 'endings']: Readonly<Record<string, unknown>> },
): WalkthroughRead {
  const findings: Finding[] = [];
  const inputs: WrittenInput[] = [];
  let seed = usualSeed;
  let from: string | null = null;
  let ends: string | null = null;
  for (const [index, written] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const spot = { file: `${walkthroughFolder}/${name}.txt`, line: index + 1 };
    const [, word, value = ''] = /^#\s*(seed|from|ends):\s*(.*?)\s*$/.exec(written) ?? [];
    const among = (known: object, what: string): string | null => {
      if (Object.hasOwn(known, value)) return value;
      const wrong = `There is no ${what} "${value}".`;
      findings.push(fault(spot, `walkthrough/unknown-${what}`, wrong, didYouMean(value, Object.keys(known))));
      return null;
    };
    if (word === 'from') from = among(places, 'place');
    else if (word === 'ends') ends = among(endings, 'ending');
    else if (word === 'seed') {
      if (/^\d{1,10}$/.test(value) && Number(value) <= mostSeed) seed = Number(value);
      else findings.push(badSeed(spot, value));
    } else if (!written.startsWith('#') && written.trim() !== '')
      inputs.push({ text: written, line: spot.line });
  }
  return { walkthrough: { name, seed, from, ends, inputs }, findings };
}

/** The text of a walkthrough's file. */
export function writeWalkthrough({ seed, from, ends, inputs }: Omit<Walkthrough, 'name'>): string {
  const head = [
    ...(seed === usualSeed ? [] : [`# seed: ${seed}`]),
    ...(from === null ? [] : [`# from: ${from}`]),
  ];
  const foot = ends === null ? [] : [`# ends: ${ends}`];
  return `${[...head, ...inputs.map(({ text }) => text), ...foot].join('\n')}\n`;
}

/** The same story, begun in another of its places. */
export function begunIn(story: Story, place: string | null): Story {
  return place === null ? story : { ...story, start: place };
}

function badSeed(spot: { readonly file: string; readonly line: number }, value: string): Finding {
  const right = `A seed is a whole number from 0 to ${mostSeed}.`;
  return fault(spot, 'walkthrough/bad-seed', `The seed is "${value}".`, right);
}
