import { type ModelKind, modelKinds, type RiskModel } from '../model/risk-model.ts';
import type { RiskLevel } from '../reading.ts';
import type { ContextName, Finding } from './finding.ts';
import type { ClauseReading } from './read-clause.ts';

/** What the reader needs of the trained layer. */
export type HeardModel = Pick<RiskModel, 'version' | 'thresholds' | 'score'>;

/** What the model heard. */
export interface ModelHearing {
  readonly findings: readonly Finding[];
  /** The highest probability of anything, which ranks and decides nothing. */
  readonly highest: number;
  /** The probability that the text gives orders to a machine. */
  readonly orders: number;
}

export interface WeighedClause {
  readonly clause: ClauseReading;
  readonly findings: readonly Finding[];
}

// The model learnt on messages; of a long text each stretch of about a message's length is heard by itself.
const stretchCharacters = 400;

/**
 * Lets the model add what no rule knows, up to level 3. It is heard only on what the rules left to the person
 * themselves: nothing that is quoted, spoken by a role, part of a saying, denied, over, or offered by the scene.
 */
export function hearModel(
  model: HeardModel,
  weighed: readonly WeighedClause[],
  meantReally: boolean,
): ModelHearing {
  const own = meantReally ? weighed : weighed.filter(isOwn);
  const scores = stretches(own).map((texts) => model.score(texts));
  const aside = own.length === weighed.length ? [] : stretches(weighed).map((texts) => model.score(texts));
  const highest = Math.max(
    0,
    ...scores.flatMap(({ kinds }) => Object.values(kinds)),
    ...[...scores, ...aside].map(({ aboutSelfHarm }) => aboutSelfHarm),
  );
  const over = own.some(({ clause }) => clause.marks.has('distant') || clause.marks.has('recovered'));
  const other = own.some(({ findings }) =>
    findings.some(({ who, level }) => who === 'third-person' && level > 0),
  );
  const findings = modelKinds.flatMap((kind): Finding[] => {
    const weight = Math.max(0, ...scores.map(({ kinds }) => kinds[kind]));
    const before = levelOf(model, kind, weight);
    if (before === 0) return [];
    const context: ContextName[] = over ? ['past'] : [];
    const when = over ? 'past' : 'someday';
    const who = other ? 'third-person' : 'player';
    const level = over ? 1 : before;
    return [
      { id: `model/${kind}`, level, before, kind, who, imminence: when, language: 'en', context, weight },
    ];
  });
  // Orders may stand in a quotation or in a part that is played.
  const orders = Math.max(0, ...(aside.length === 0 ? scores : aside).map(({ injection }) => injection));
  return { findings, highest, orders };
}

const setsAside: ReadonlySet<ContextName> = new Set([
  'saying',
  'negated',
  'past',
  'story',
  'scene-offers-it',
]);

function isOwn({ clause, findings }: WeighedClause): boolean {
  if (clause.quoted || clause.marks.has('speech') || clause.marks.has('fiction')) return false;
  return !findings.some(({ context }) => context.some((one) => setsAside.has(one)));
}

function levelOf({ thresholds }: HeardModel, kind: ModelKind, weight: number): RiskLevel {
  const { pause, stop } = thresholds.kinds[kind];
  if (weight >= stop) return 3;
  return weight >= pause ? 2 : 0;
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
