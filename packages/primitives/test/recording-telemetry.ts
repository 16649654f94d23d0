import { context, metrics, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { MeterProvider, MetricReader } from '@opentelemetry/sdk-metrics';
import {
  AlwaysOffSampler,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
  type SpanProcessor,
  TracerProvider,
} from '@opentelemetry/sdk-trace';

/** The SDK as somebody would set it up, with what it would have sent away. */
export interface RecordingTelemetry {
  readonly spans: () => ReadableSpan[];
  /** What is counted, as `name{label="value"} number`. */
  readonly counts: () => Promise<string[]>;
}

export interface TelemetrySetup {
  readonly sampled?: boolean;
  readonly processors?: readonly SpanProcessor[];
}

export function recordTelemetry({
  sampled = true,
  processors = [],
}: TelemetrySetup = {}): RecordingTelemetry {
  const exporter = new InMemorySpanExporter();
  const reader = new OnDemandReader();
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new TracerProvider({
      spanProcessors: [...processors, new SimpleSpanProcessor({ exporter })],
      ...(sampled ? {} : { sampler: new AlwaysOffSampler() }),
    }),
  );
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [reader] }));
  return {
    spans: () => exporter.getFinishedSpans(),
    async counts() {
      const { resourceMetrics } = await reader.collect();
      return resourceMetrics.scopeMetrics.flatMap((scope) =>
        scope.metrics.flatMap(({ descriptor, dataPoints }) =>
          dataPoints.map(({ attributes, value }) => {
            const labels = Object.entries(attributes).map(([name, label]) => `${name}="${String(label)}"`);
            const count = typeof value === 'number' ? value : value.count;
            return `${descriptor.name}{${labels.join(',')}} ${count}`;
          }),
        ),
      );
    },
  };
}

/** As if nobody had ever set anything up. */
export function forgetTelemetry(): void {
  trace.disable();
  metrics.disable();
  context.disable();
}

class OnDemandReader extends MetricReader {
  protected override async onForceFlush(): Promise<void> {
    // Nothing is sent by itself.
  }

  protected override async onShutdown(): Promise<void> {
    // Nothing is open.
  }
}
