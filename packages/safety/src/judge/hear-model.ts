import type { MarkName } from '../lexicon/entry.ts';
import { type ModelKind, modelKinds, type RiskModel } from '../model/risk-model.ts';
import type { RiskLevel } from '../reading.ts';
import type { ContextName, Finding } from './finding.ts';
import type { WeighedClause } from './weigh-clause.ts';

/** What the reader needs of the trained layer. */
export type HeardModel = Pick<RiskModel, 'version' | 'thresholds' | 'score'>;

/** What the model heard. */
export interface ModelHearing {
  readonly findings: readonly Finding[];
  /** The highest probability of anything, which ranks and decides nothing. */
  readonly highest: number;
  /** The probability that the text gives orders to a machine. */
  readonly orders: number;
  /** The danger is now, by the model's own measure; it says so of grave things and of play alike. */
  readonly near: boolean;
}

// The model learnt on messages; of a long text each stretch of about a message's length is heard by itself.
const stretchCharacters = 400;

/**
 * Lets the model add what no rule knows, up to level 3. It is heard only on what the rules left to the person
 * themselves: nothing that is quoted, spoken by a role, part of a saying, denied, over, or offered by the scene.
 * Small signs beside it ("the letters are posted") make a lower probability enough.
 */
export function hearModel(
  model: HeardModel,
  weighed: readonly WeighedClause[],
  meantReally: boolean,
): ModelHearing {
  const own = meantReally ? weighed : weighed.filter(isOwn);
  const scores = stretches(own).map((texts) => model.score(texts));
  const rest = meantReally ? [] : weighed.filter((one) => !isOwn(one));
  const aside = stretches(rest).map((texts) => model.score(texts));
  const highest = Math.max(
    0,
    ...scores.flatMap(({ kinds }) => Object.values(kinds)),
    ...[...scores, ...aside].map(({ aboutSelfHarm }) => aboutSelfHarm),
  );
  const over = own.some(({ clause }) => clause.marks.has('distant') || clause.marks.has('recovered'));
  const other = own.some(({ findings }) =>
    findings.some(({ who, level }) => who === 'third-person' && level > 0),
  );
  const touched = own.length > 0 && own.every((one) => one.touched);
  const signs = new Set(own.flatMap(({ clause }) => smallSigns.filter((sign) => clause.marks.has(sign))))
    .size;
  const findings = modelKinds.flatMap((kind): Finding[] => {
    const weight = Math.max(0, ...scores.map(({ kinds }) => kinds[kind]));
    const alone = levelOf(model, kind, weight, 0);
    const before = kind === 'self-harm' ? levelOf(model, kind, weight, signs) : alone;
    if (before === 0) return [];
    const context: ContextName[] = before > alone ? ['together'] : [];
    if (over) context.push('past');
    const when = over ? 'past' : 'someday';
    const who = other ? 'third-person' : 'player';
    const level = over ? 1 : touched && kind !== 'self-harm' ? capped(before) : before;
    return [
      { id: `model/${kind}`, level, before, kind, who, imminence: when, language: 'en', context, weight },
    ];
  });
  const others = Math.max(0, ...scores.map(({ someoneElse }) => someoneElse));
  const ofOthers = touched ? 0 : reached(others, model.thresholds.someoneElse);
  if (ofOthers > 0) findings.push(someoneElse(over ? 1 : ofOthers, ofOthers, others));
  const near = scores.some(({ imminent }) => imminent >= model.thresholds.imminent);
  // Orders may stand in a quotation or in a part that is played.
  const orders = Math.max(0, ...[...scores, ...aside].map(({ injection }) => injection));
  return { findings, highest, orders, near };
}

/** What people say who have made up their mind; each of them is harmless alone. */
const smallSigns: readonly MarkName[] = ['farewell', 'settled', 'no-return', 'means', 'alone', 'real'];

const setsAside: ReadonlySet<ContextName> = new Set([
  'saying',
  'negated',
  'past',
  'story',
  'scene-offers-it',
]);

function isOwn({ clause, findings, ofScene }: WeighedClause): boolean {
  if (ofScene || clause.quoted || clause.marks.has('speech') || clause.marks.has('fiction')) return false;
  return !findings.some(
    ({ id, context }) => id.startsWith('past/') || context.some((one) => setsAside.has(one)),
  );
}

function levelOf({ thresholds }: HeardModel, kind: ModelKind, weight: number, signs: number): RiskLevel {
  const { pause, stop } = thresholds.kinds[kind];
  if (weight >= stop || (signs > 0 && weight >= pause) || (signs > 1 && weight >= pause / 2)) return 3;
  return weight >= pause || (signs > 0 && weight >= pause * 0.7) ? 2 : 0;
}

function someoneElse(level: RiskLevel, before: RiskLevel, weight: number): Finding {
  return {
    id: 'model/someone-else',
    level,
    before,
    kind: 'distress',
    who: 'third-person',
    imminence: level === 1 ? 'past' : 'someday',
    language: 'en',
    context: level < before ? ['past'] : [],
    weight,
  };
}

function reached(
  weight: number,
  { pause, stop }: { readonly pause: number; readonly stop: number },
): RiskLevel {
  if (weight >= stop) return 3;
  return weight >= pause ? 2 : 0;
}

function capped(level: RiskLevel): RiskLevel {
  return level > 2 ? 2 : level;
}

function stretches(weighed: readonly WeighedClause[]): string[][] {
  const all: string[][] = [];
  let size = stretchCharacters;
  for (const { clause } of weighed) {
    if (size >= stretchCharacters) {
      all.push([]);
      size = 0;
    }
    all.at(-1)?.push(clause.text);
    size += clause.text.length;
  }
  return all;
}
