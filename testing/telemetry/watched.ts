import { createTelemetry, type Telemetry } from '@lamplight/adapter-telemetry';
import { openCollector, type SentSpan } from '../otlp-collector.ts';

/** All that an operator is told of what happened. */
export interface ToldToOperator {
  readonly spans: readonly SentSpan[];
  /** What was counted, as Prometheus reads it. */
  readonly numbers: string;
  /** Every byte that was sent. */
  readonly heard: string;
  /** What could not be sent, in sentences. */
  readonly troubles: readonly string[];
}

/** Does work under telemetry that leaves nothing out, and gives all that was told of it once nothing is still to come. */
export async function watched(work: (telemetry: Telemetry) => Promise<void>): Promise<ToldToOperator> {
  await using collector = await openCollector();
  const troubles: string[] = [];
  const numbers = await numbersOf(collector.endpoint, (sentence) => void troubles.push(sentence), work);
  return { spans: collector.spans(), numbers, heard: collector.heard(), troubles };
}

async function numbersOf(
  endpoint: string,
  trouble: (sentence: string) => void,
  work: (telemetry: Telemetry) => Promise<void>,
): Promise<string> {
  await using telemetry = await createTelemetry({
    service: 'lamplight',
    endpoint,
    share: 1,
    readable: true,
    trouble,
  });
  await work(telemetry);
  return (await telemetry.metrics?.()) ?? '';
}

/** What a span says of itself under one name; nothing of spans that do not. */
export function saidBySpans(spans: readonly SentSpan[], name: string): unknown[] {
  return spans.flatMap(({ attributes }) =>
    attributes.filter(({ key }) => key === name).map(({ value }) => value['stringValue']),
  );
}
