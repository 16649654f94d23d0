import { PrometheusSerializer } from '@opentelemetry/exporter-prometheus';
import { type MetricData, MetricReader, type ResourceMetrics } from '@opentelemetry/sdk-metrics';

/** Prometheus' word for what OpenTelemetry writes as a sign; names end with it. */
const units: Readonly<Record<string, string>> = { s: 'seconds', By: 'bytes' };

/** Hands the counts out as Prometheus reads them, whenever it asks. */
export class PrometheusReader extends MetricReader {
  readonly #serializer = new PrometheusSerializer();

  async text(): Promise<string> {
    const { resourceMetrics } = await this.collect();
    return `${this.#serializer.serialize(inWords(resourceMetrics)).trimEnd()}\n`;
  }

  protected override async onForceFlush(): Promise<void> {
    // Nothing waits to be sent.
  }

  protected override async onShutdown(): Promise<void> {
    // Nothing is open.
  }
}

/** `lamplight.run.duration` in `s` is `lamplight_run_duration_seconds` to whoever reads Prometheus. */
function inWords({ resource, scopeMetrics }: ResourceMetrics): ResourceMetrics {
  return {
    resource,
    scopeMetrics: scopeMetrics.map(({ scope, metrics }) => ({ scope, metrics: metrics.map(withUnit) })),
  };
}

function withUnit(metric: MetricData): MetricData {
  const { name, unit: sign } = metric.descriptor;
  const unit = units[sign];
  if (unit === undefined || name.endsWith(unit)) return metric;
  return { ...metric, descriptor: { ...metric.descriptor, name: `${name}.${unit}`, unit } };
}
