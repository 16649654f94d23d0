import { type IMetricReader, MeterProvider } from '@opentelemetry/sdk-metrics';
import { resourceOf } from './resource-of.ts';
import type { TelemetrySettings } from './telemetry.ts';

/** What counts, and how the counts are read where they can be. */
export interface Metering {
  readonly provider: MeterProvider;
  readonly read: (() => Promise<string>) | null;
}

/** Counts; sends the counts away once a minute, hands them out when asked, or both. */
export async function createMetering({ service, endpoint, readable }: TelemetrySettings): Promise<Metering> {
  const scraped = readable ? await scrapeReader() : null;
  const sent = endpoint === null ? null : await sendingReader(endpoint);
  const readers = [scraped?.reader, sent].filter((reader) => reader !== null && reader !== undefined);
  const provider = new MeterProvider({ resource: resourceOf(service), readers });
  return { provider, read: scraped?.read ?? null };
}

async function scrapeReader(): Promise<{
  readonly reader: IMetricReader;
  readonly read: () => Promise<string>;
}> {
  const { PrometheusReader } = await import('./prometheus-reader.ts');
  const reader = new PrometheusReader();
  return { reader, read: () => reader.text() };
}

async function sendingReader(endpoint: string): Promise<IMetricReader> {
  const { OTLPMetricExporter } = await import('@opentelemetry/exporter-metrics-otlp-http');
  const { PeriodicExportingMetricReader } = await import('@opentelemetry/sdk-metrics');
  const exporter = new OTLPMetricExporter({ url: `${endpoint}/v1/metrics` });
  return new PeriodicExportingMetricReader({ exporter });
}
