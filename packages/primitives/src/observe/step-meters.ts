import type { Histogram, Meter, MetricOptions } from '@opentelemetry/api';
import { Tally } from './tally.ts';

/** What is counted of all runs of the process. No label holds a path, an id or anything that a step was given. */
export interface StepMeters {
  readonly runs: Tally;
  /** In seconds. */
  readonly runDuration: Histogram;
  readonly steps: Tally;
  /** In seconds. */
  readonly stepTime: Tally;
  readonly failures: Tally;
  readonly retries: Tally;
  readonly fallbacks: Tally;
  readonly timeouts: Tally;
  readonly breakerState: Tally;
  readonly breakerChanges: Tally;
  readonly cacheLookups: Tally;
  readonly storeFailures: Tally;
  readonly routeDecisions: Tally;
  readonly routeSaved: Tally;
  /** In seconds. */
  readonly queueWait: Histogram;
  readonly compensations: Tally;
  readonly pauses: Tally;
}

/** From a tenth of a millisecond to a minute, in seconds. */
const bounds = [0.0001, 0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

export function createStepMeters(meter: Meter): StepMeters {
  const counted = (name: string, description: string, labels: Labels, options: MetricOptions = {}) => {
    const tally = new Tally(...labels);
    const counter = meter.createObservableCounter(`lamplight.${name}`, { ...options, description });
    meter.addBatchObservableCallback((result) => tally.observe(result, counter), [counter]);
    return tally;
  };
  const standing = (name: string, description: string, labels: Labels) => {
    const tally = new Tally(...labels);
    const gauge = meter.createObservableGauge(`lamplight.${name}`, { description });
    meter.addBatchObservableCallback((result) => tally.observe(result, gauge), [gauge]);
    return tally;
  };
  const seconds = (name: string, description: string) =>
    meter.createHistogram(`lamplight.${name}`, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: bounds },
    });
  return {
    runs: counted('runs', 'Workflows that have ended.', ['workflow', 'outcome']),
    runDuration: seconds('run.duration', 'How long workflows took.'),
    steps: counted('steps', 'Steps that have ended, by what they are.', ['kind', 'outcome']),
    stepTime: counted(
      'step.time',
      'The time that steps took together, the steps in them included.',
      ['kind'],
      {
        unit: 's',
      },
    ),
    failures: counted('failures', 'Steps that have failed, by the code of the error.', ['kind', 'code']),
    retries: counted('retries', 'Tries that failed and were followed by another.', ['code']),
    fallbacks: counted('fallbacks', 'Failures that something else stepped in for.', ['code']),
    timeouts: counted('timeouts', 'Steps that took too long, and whether they let go.', ['let_go']),
    breakerState: standing('breaker.state', '0 for closed, 1 for half open, 2 for open.', ['name']),
    breakerChanges: counted('breaker.changes', 'Changes of breakers.', ['name', 'to']),
    cacheLookups: counted('cache.lookups', 'What was found in caches.', ['name', 'result']),
    storeFailures: counted('store.failures', 'Shared stores that did not answer.', ['name', 'operation']),
    routeDecisions: counted('route.decisions', 'Where routers went.', ['name', 'to']),
    routeSaved: counted('route.saved', 'Cost that routers saved, in the unit of the costs.', ['name']),
    queueWait: seconds('queue.wait', 'How long work waited for its turn.'),
    compensations: counted('compensations', 'Steps of sagas that were made up for.', ['outcome']),
    pauses: counted('pauses', 'Runs that wait for somebody.', ['name']),
  };
}

type Labels = readonly [string] | readonly [string, string];
