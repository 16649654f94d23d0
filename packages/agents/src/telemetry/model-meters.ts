import { type Counter, type Histogram, type Meter, type MeterProvider, metrics } from '@opentelemetry/api';
import { numbers, secondBounds, tokenBounds } from './gen-ai.ts';

export const scope = '@lamplight/agents';

/** What is counted of models, agents and tools. */
export interface ModelMeters {
  readonly tokens: Histogram;
  /** In seconds, as all durations here. */
  readonly duration: Histogram;
  readonly firstPiece: Histogram;
  readonly cost: Counter;
  readonly agentDuration: Histogram;
  readonly toolDuration: Histogram;
}

let last: { readonly provider: MeterProvider; readonly meters: ModelMeters } | null = null;

/** The meters of whoever collects now; they do nothing where nobody does. */
export function modelMeters(): ModelMeters {
  const provider = metrics.getMeterProvider();
  if (last?.provider !== provider) last = { provider, meters: metersOf(provider.getMeter(scope)) };
  return last.meters;
}

function metersOf(meter: Meter): ModelMeters {
  const seconds = (name: string, description: string): Histogram =>
    meter.createHistogram(name, {
      description,
      unit: 's',
      advice: { explicitBucketBoundaries: secondBounds },
    });
  return {
    tokens: meter.createHistogram(numbers.tokens, {
      description: 'Tokens that models read and wrote.',
      unit: '{token}',
      advice: { explicitBucketBoundaries: tokenBounds },
    }),
    duration: seconds(numbers.duration, 'How long calls of models took.'),
    firstPiece: seconds(numbers.firstPiece, 'How long the first piece of a stream took.'),
    cost: meter.createCounter(numbers.cost, { description: 'What calls of models cost, by currency.' }),
    agentDuration: seconds(numbers.agentDuration, 'How long agents worked.'),
    toolDuration: seconds(numbers.toolDuration, 'How long tools took.'),
  };
}
