import type { Reading, RiskLevel } from '../reading.ts';
import type { Finding } from './finding.ts';

const mostReasons = 24;
const grades = 5;

/** Brings the findings together: severity, who and imminence are three judgements, each made for itself. */
export function toReading(findings: readonly Finding[], safeNow: boolean, highest: number): Reading {
  const counted = findings.filter(({ level }) => level > 0).toSorted((a, b) => b.level - a.level);
  const reasons = [...new Set(counted.map(({ id }) => id))].slice(0, mostReasons);
  if (safeNow) reasons.push('answer/safe-now');
  if (counted.some(({ context }) => context.includes('doubted'))) reasons.push('doubted');
  const first = counted[0];
  if (first === undefined) {
    const score = scoreOf(0, findings, highest);
    return { level: 0, kind: 'none', who: 'unknown', imminence: 'none', score, language: null, reasons };
  }
  const { level } = first;
  const gravest = counted.filter((one) => one.level === level);
  return {
    level,
    kind: first.kind,
    who: whoOf(gravest),
    imminence: imminenceOf(gravest),
    score: scoreOf(level, findings, highest),
    language: languageOf(counted),
    reasons,
  };
}

// Whoever speaks of a friend and of themselves in one breath is asked about themselves.
function whoOf(gravest: readonly Finding[]): Reading['who'] {
  const order = ['player', 'third-person', 'character', 'unknown'] as const;
  return order.find((who) => gravest.some((one) => one.who === who)) ?? 'unknown';
}

// The nearest counts: a past attempt beside a plan for tonight is now.
function imminenceOf(gravest: readonly Finding[]): Reading['imminence'] {
  const order = ['now', 'someday', 'past', 'none'] as const;
  return order.find((when) => gravest.some((one) => one.imminence === when)) ?? 'none';
}

// Related languages share words: the one in which most was found is the one that is spoken.
function languageOf(counted: readonly Finding[]): Reading['language'] {
  const found = new Map<Finding['language'], number>();
  for (const { language, level } of counted) found.set(language, (found.get(language) ?? 0) + level);
  const [most] = [...found].toSorted(([, a], [, b]) => b - a);
  return most === undefined ? null : most[0];
}

/**
 * A fifth of the scale for each level, so that it never falls where the level rises; inside it what the model gave,
 * how grave the words were before their context, and how many rules agree.
 */
function scoreOf(level: RiskLevel, findings: readonly Finding[], highest: number): number {
  const words = Math.max(0, ...findings.map(({ before }) => before)) / 4;
  const agreeing = 1 - 1 / (1 + findings.length);
  const share = 0.5 * highest + 0.35 * words + 0.15 * agreeing;
  return Math.round(((level + Math.min(share, 1) * 0.99) / grades) * 10_000) / 10_000;
}
