import { intensitySchema, knownTopics, type Limits } from '@lamplight/world';
import { didYouMean } from '../did-you-mean.ts';
import { fault, type Finding, type Spot } from '../finding.ts';

/** What a walkthrough says of itself. */
export interface WalkthroughHead {
  readonly seed: number;
  /** The place where it begins; `null` for where the adventure does. */
  readonly from: string | null;
  /** The ending that it comes to; `null` where it says nothing of one. */
  readonly ends: string | null;
  /** The points it makes; `null` where it says nothing of them. */
  readonly score: number | null;
  /** What its player leaves out; nothing where it says nothing of it. */
  readonly limits: Pick<Limits, 'lines' | 'veils' | 'intensity'>;
}

/** The parts of a story that a walkthrough can name. */
export type Nameable = {
  readonly [K in 'places' | 'endings' | 'topics']: Readonly<Record<string, unknown>>;
};

/** What is said where nothing is. */
export const usualHead: WalkthroughHead = {
  seed: 1,
  from: null,
  ends: null,
  score: null,
  limits: { lines: [], veils: [], intensity: 'full' },
};

const mostNumber = 0xffff_ffff;

/** The head with what a remark adds to it, or what is wrong with that remark; any other remark says nothing. */
export function withRemark(
  head: WalkthroughHead,
  remark: string,
  spot: Spot,
  story: Nameable,
): WalkthroughHead | readonly Finding[] {
  const [, word, value = ''] =
    /^#\s*(seed|from|ends|score|lines|veils|intensity):\s*(.*?)\s*$/.exec(remark) ?? [];
  const unknown = (what: string, id: string, known: readonly string[]): Finding =>
    fault(spot, `walkthrough/unknown-${what}`, `There is no ${what} "${id}".`, didYouMean(id, known));
  switch (word) {
    case 'from':
      if (Object.hasOwn(story.places, value)) return { ...head, from: value };
      return [unknown('place', value, Object.keys(story.places))];
    case 'ends':
      if (Object.hasOwn(story.endings, value)) return { ...head, ends: value };
      return [unknown('ending', value, Object.keys(story.endings))];
    case 'seed':
    case 'score': {
      if (/^\d{1,10}$/.test(value) && Number(value) <= mostNumber) return { ...head, [word]: Number(value) };
      const right = `A ${word} is a whole number from 0 to ${mostNumber}.`;
      return [fault(spot, `walkthrough/bad-${word}`, `The ${word} is "${value}".`, right)];
    }
    case 'lines':
    case 'veils': {
      const topics = value.split(',').map((one) => one.trim());
      const known = [...new Set([...Object.keys(knownTopics), ...Object.keys(story.topics)])];
      const wrong = topics.filter((one) => !known.includes(one)).map((one) => unknown('topic', one, known));
      return wrong.length > 0 ? wrong : { ...head, limits: { ...head.limits, [word]: topics } };
    }
    case 'intensity': {
      const { data } = intensitySchema.safeParse(value);
      if (data !== undefined) return { ...head, limits: { ...head.limits, intensity: data } };
      return [unknown('intensity', value, intensitySchema.options)];
    }
    default:
      return head;
  }
}

/** The remarks that say it: before the inputs, and at the end of them. */
export function headRemarks({ seed, from, score, ends, limits }: WalkthroughHead): {
  readonly top: readonly string[];
  readonly foot: readonly string[];
} {
  const { lines, veils, intensity } = limits;
  return {
    top: [
      ...(seed === usualHead.seed ? [] : [`# seed: ${seed}`]),
      ...(from === null ? [] : [`# from: ${from}`]),
      ...(lines.length > 0 ? [`# lines: ${lines.join(', ')}`] : []),
      ...(veils.length > 0 ? [`# veils: ${veils.join(', ')}`] : []),
      ...(intensity === usualHead.limits.intensity ? [] : [`# intensity: ${intensity}`]),
      ...(score === null ? [] : [`# score: ${score}`]),
    ],
    foot: ends === null ? [] : [`# ends: ${ends}`],
  };
}
