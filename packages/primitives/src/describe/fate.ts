import type { Outcome } from '../observe/outcome.ts';
import type { RunReport, StepReport } from '../observe/run-report.ts';
import type { Description } from './describe.ts';

/** What became of a step in a run. */
export interface Fate {
  /** `origin`: it failed, and none of the steps in it had. `open`: it had not ended. `unreached`: it never began. */
  readonly state: Outcome | 'origin' | 'open' | 'unreached';
  /** Times, tries and codes, to be read. */
  readonly lines: readonly string[];
}

/**
 * What became of every step of a tree. The last time that a step was done says how it ended; where the step around it
 * failed, the last time that failed does, since others may have ended beside it and later.
 */
export function fatesOf(root: Description, report: RunReport): ReadonlyMap<Description, Fate> {
  const byPath = Map.groupBy(report.steps, ({ path }) => path);
  const fates = new Map<Description, Fate>();
  const judge = (step: Description, isWithFailure: boolean): boolean => {
    const times = byPath.get(step.path) ?? [];
    const failed = isWithFailure ? times.findLast(({ outcome }) => outcome === 'failed') : undefined;
    const telling = failed ?? times.at(-1);
    const hasFailed = telling?.outcome === 'failed';
    // Every one is judged, also after the first that failed.
    const inside = step.steps.map((inner) => judge(inner, hasFailed));
    const state = stateOf(telling, inside.includes(true));
    fates.set(step, { state, lines: linesOf(times, telling, state, report.leftOut > 0) });
    return hasFailed;
  };
  judge(root, true);
  return fates;
}

function stateOf(telling: StepReport | undefined, failedInside: boolean): Fate['state'] {
  if (telling === undefined) return 'unreached';
  if (telling.outcome === null) return 'open';
  return telling.outcome === 'failed' && !failedInside ? 'origin' : telling.outcome;
}

function linesOf(
  times: readonly StepReport[],
  telling: StepReport | undefined,
  state: Fate['state'],
  isCut: boolean,
): string[] {
  if (telling === undefined) return [isCut ? 'not recorded' : 'not reached'];
  const time = times.reduce((sum, { duration }) => sum + (duration ?? 0), 0);
  const often = times.length === 1 ? '' : `${times.length} times, `;
  return [`${often}${Math.round(time * 10) / 10} ms`, ...endOf(state, telling.code)];
}

function endOf(state: Fate['state'], code: string | null): string[] {
  const because = code === null ? '' : `: ${code}`;
  if (state === 'origin') return [`failed here${because}`];
  if (state === 'failed') return [`failed${because}`];
  if (state === 'open') return ['had not ended'];
  return state === 'ok' ? [] : [state];
}
