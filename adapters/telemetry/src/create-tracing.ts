import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { resourceOf } from './resource-of.ts';
import type { TelemetrySettings } from './telemetry.ts';

/** Sends spans away in batches. */
export function createTracing(
  { service, share }: Pick<TelemetrySettings, 'service' | 'share'>,
  endpoint: string,
): TracerProvider {
  const byShare = new TraceIdRatioBasedSampler(share);
  return new TracerProvider({
    resource: resourceOf(service),
    // A caller says which trace it belongs to, and not whether we keep it: else anybody could fill the store, or hide.
    sampler: new ParentBasedSampler({
      root: byShare,
      remoteParentSampled: byShare,
      remoteParentNotSampled: byShare,
    }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint}/v1/traces` }) }),
    ],
  });
}
