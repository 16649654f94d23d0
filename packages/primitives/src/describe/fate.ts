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

/** What became of every step of a tree. The last try of a step says how it ended. */
export function fatesOf(root: Description, report: RunReport): ReadonlyMap<Description, Fate> {
  const tries = Map.groupBy(report.steps, ({ path }) => path);
  const fates = new Map<Description, Fate>();
  const judge = (step: Description): void => {
    for (const inner of step.steps) judge(inner);
    const own = tries.get(step.path) ?? [];
    const failedInside = step.steps.some((inner) => isFailure(fates.get(inner)));
    const state = stateOf(own.at(-1), failedInside);
    fates.set(step, { state, lines: linesOf(own, state, report.leftOut > 0) });
  };
  judge(root);
  return fates;
}

function isFailure(fate: Fate | undefined): boolean {
  return fate?.state === 'failed' || fate?.state === 'origin';
}

function stateOf(last: StepReport | undefined, failedInside: boolean): Fate['state'] {
  if (last === undefined) return 'unreached';
  if (last.outcome === null) return 'open';
  return last.outcome === 'failed' && !failedInside ? 'origin' : last.outcome;
}

function linesOf(tries: readonly StepReport[], state: Fate['state'], isCut: boolean): string[] {
  const last = tries.at(-1);
  if (last === undefined) return [isCut ? 'not recorded' : 'not reached'];
  const time = tries.reduce((sum, { duration }) => sum + (duration ?? 0), 0);
  const times = tries.length === 1 ? '' : `${tries.length} times, `;
  const attempt = last.attempt === 1 ? [] : [`try ${last.attempt}`];
  return [`${times}${Math.round(time * 10) / 10} ms`, ...attempt, ...endOf(state, last.code)];
}

function endOf(state: Fate['state'], code: string | null): string[] {
  const because = code === null ? '' : `: ${code}`;
  if (state === 'origin') return [`failed here${because}`];
  if (state === 'failed') return [`failed${because}`];
  if (state === 'open') return ['had not ended'];
  return state === 'ok' ? [] : [state];
}
