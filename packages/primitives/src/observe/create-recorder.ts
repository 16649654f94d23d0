import type { Context } from '../context/context.ts';
import type { Run } from '../context/run.ts';
import { positive } from '../kernel/positive.ts';
import { errorCode } from './error-code.ts';
import type { Observation, Observer } from './observer.ts';
import { outcomeOf } from './outcome.ts';
import type { Happened, RunReport, StepReport } from './run-report.ts';

/** An observer that remembers the newest run that it was given to. */
export interface Recorder extends Observer {
  /** What has happened so far; `null` before a run has begun. */
  report(): RunReport | null;
}

export interface RecorderOptions {
  /** So many steps are kept of a run, and so many happenings of a step; 1,000 by default. What comes later is counted. */
  readonly most?: number;
}

/**
 * Makes an observer that keeps what happened in a run, to be looked at or drawn (`asMermaid`). Give it to a run as
 * `observer`; when another run begins with it, the one before is forgotten.
 *
 * @example
 * ```ts
 * import { deepStrictEqual } from 'node:assert/strict';
 * import { createRecorder, run, sequence } from '@lamplight/primitives';
 *
 * const recorder = createRecorder();
 * const double = (count: number) => count * 2;
 * await run(sequence(double, double), 3, { observer: recorder });
 * const steps = recorder.report()?.steps.map(({ path, outcome }) => `${path} ${outcome}`);
 * deepStrictEqual(steps, ['sequence ok', 'sequence/double ok', 'sequence/double~2 ok']);
 * ```
 *
 * @throws SetupError `primitives/setting` for a number that is not above 0
 */
export function createRecorder({ most = 1_000 }: RecorderOptions = {}): Recorder {
  positive('createRecorder', 'most', most);
  let kept: Kept | null = null;
  return {
    begin(context) {
      const { run } = context.frame;
      if (kept?.run !== run) {
        // A step of a run that is forgotten begins no new one: that is what only the outermost does.
        if (context.parent?.parent) return unrecorded;
        kept = { run, began: run.environment.now(), steps: [], leftOut: 0, open: new WeakMap() };
      }
      return recorded(kept, context, most);
    },
    note(context, { type }) {
      const step = kept?.open.get(context);
      if (kept === null || step === undefined || step.happened.length >= most) return;
      step.happened.push({ type, at: since(kept) });
    },
    report: () => (kept === null ? null : reportOf(kept)),
  };
}

interface Kept {
  readonly run: Run;
  readonly began: number;
  readonly steps: Changing<StepReport>[];
  leftOut: number;
  /** Which steps belong to which contexts, as long as those live. */
  readonly open: WeakMap<Context, Changing<StepReport>>;
}

type Changing<Report extends StepReport> = { -readonly [Key in keyof Report]: Report[Key] } & {
  happened: Happened[];
};

const unrecorded: Observation = { within: (work) => work(), end: () => undefined, fail: () => undefined };

function recorded(kept: Kept, context: Context, most: number): Observation {
  if (kept.steps.length >= most) {
    kept.leftOut += 1;
    return unrecorded;
  }
  const { path, attempt, link } = context;
  const start = since(kept);
  const unknown = { duration: null, outcome: null, code: null };
  const step = { path, kind: link?.node.kind ?? 'step', attempt, start, ...unknown, happened: [] };
  const changing: Changing<StepReport> = step;
  kept.steps.push(changing);
  kept.open.set(context, changing);
  return {
    within: (work) => work(),
    end() {
      changing.outcome = 'ok';
      changing.duration = since(kept) - start;
    },
    fail(error) {
      changing.outcome = outcomeOf(error, context);
      changing.code = errorCode(error);
      changing.duration = since(kept) - start;
    },
  };
}

function since({ run, began }: Kept): number {
  return run.environment.now() - began;
}

/** A copy, so that what somebody keeps does not change when the run goes on. */
function reportOf({ run, began, steps, leftOut }: Kept): RunReport {
  return {
    correlation: run.correlation,
    began,
    steps: steps.map((step) => ({ ...step, happened: [...step.happened] })),
    leftOut,
  };
}
