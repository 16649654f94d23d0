import { type ModelKind, modelKinds } from '../model/risk-model.ts';
import type { RiskLevel } from '../reading.ts';
import type { ContextName, Finding } from './finding.ts';
import type { Hearing } from './hearing.ts';
import { isOver } from './is-over.ts';
import type { Stretch } from './stretches.ts';

/** What one head heard that knows what the matter is. */
interface Heard {
  readonly id: `model/${ModelKind | 'someone-else'}`;
  readonly kind: ModelKind;
  readonly weight: number;
  readonly threshold: number;
}

/**
 * What an ear heard of a stretch, as findings: grave where it stops the story, otherwise whatever is asked about. Whether
 * it lies behind they hear themselves, where nobody says so outright.
 *
 * @param isOfOthers the message speaks of somebody else's need
 */
export function findingsOf({ stretch, scores, thresholds, beside }: Hearing, isOfOthers: boolean): Finding[] {
  const all: Heard[] = modelKinds.map((kind) => ({
    id: `model/${kind}`,
    kind,
    weight: scores.kinds[kind],
    threshold: thresholds.kinds[kind],
  }));
  const { someoneElse: weight } = scores;
  all.push({ id: 'model/someone-else', kind: 'distress', weight, threshold: thresholds.someoneElse });
  const likeliest = all.reduce((best, one) => (one.weight > best.weight ? one : best));
  const grave =
    scores.grave >= thresholds.grave && (beside === undefined || beside.scores.grave >= beside.least);
  return all.flatMap((heard): Finding[] => {
    const before: RiskLevel = grave && heard === likeliest ? 3 : heard.weight >= heard.threshold ? 2 : 0;
    if (before === 0) return [];
    const { id, kind } = heard;
    const over = isOver(stretch);
    const [level, context] = inItsPlace(before, kind, stretch, over);
    return [
      {
        id,
        level,
        before,
        kind,
        who: isOfOthers || id === 'model/someone-else' ? 'third-person' : 'player',
        imminence: over ? 'past' : 'someday',
        language: 'en',
        context,
        weight: before === 3 ? Math.max(scores.grave, heard.weight) : heard.weight,
      },
    ];
  });
}

/** How grave it is where it was said, and what made it so. */
function inItsPlace(
  before: RiskLevel,
  kind: ModelKind,
  { weighed }: Stretch,
  over: boolean,
): [RiskLevel, ContextName[]] {
  if (over) return [1, ['past']];
  if (weighed.every((one) => one.answers)) return [1, ['scene-awaits-answer']];
  // A wound or a blow in a story that speaks of it is asked about; of self-harm the watch is never sure enough for that.
  const touched = kind !== 'self-harm' && weighed.every((one) => one.touched);
  return touched && before > 2 ? [2, ['scene-is-adventure']] : [before, []];
}
