import type { JsonLog, Telemetry } from '@lamplight/adapter-telemetry';
import type { Gateway, MetricsRoom } from '@lamplight/gateway';
import { type Log, plainLog } from './log.ts';
import { faultIn } from './report.ts';
import type { TelemetryConfig } from './telemetry-config.ts';

/** How an installation is watched by its operator. */
export interface Watching extends AsyncDisposable {
  readonly log: Log;
  /** The same gateway, with every request answered as part of its trace. */
  readonly watched: (gateway: Gateway) => Gateway;
  /** What is counted, as Prometheus reads it; `null` unless the operator wants that. */
  readonly read: MetricsRoom['read'] | null;
}

/** Sets up what the operator wants to see. Where that is nothing, nothing is loaded. */
export async function composeTelemetry(config: TelemetryConfig): Promise<Watching> {
  const { readable, endpoint, service } = config;
  // Lines of JSON carry the trace of the page even where nothing else is wanted.
  if (!readable && endpoint === null && config.log === 'text') return unwatched;
  // Loaded here, because most installations are watched by nobody.
  const { createJsonLog, createTelemetry } = await import('@lamplight/adapter-telemetry');
  const json = config.log === 'json' ? await createJsonLog({ service }) : null;
  const log = json === null ? plainLog : logIn(json);
  const telemetry = await createTelemetry({ ...config, trouble: log.warn });
  return {
    log,
    watched: (gateway) => watchedGateway(gateway, telemetry, json),
    read: telemetry.metrics,
    [Symbol.asyncDispose]: () => telemetry[Symbol.asyncDispose](),
  };
}

const unwatched: Watching = {
  log: plainLog,
  watched: (gateway) => gateway,
  read: null,
  [Symbol.asyncDispose]: async () => undefined,
};

function logIn(json: JsonLog): Log {
  return {
    info: (message) => json({ level: 'info', message }),
    warn: (message) => json({ level: 'warn', message }),
    fault(error) {
      const { kind, frames } = faultIn(error);
      json({ level: 'error', message: kind, fields: { frames: frames.map((frame) => frame.trim()) } });
    },
  };
}

function watchedGateway(gateway: Gateway, telemetry: Telemetry, json: JsonLog | null): Gateway {
  return {
    ...gateway,
    fetch(request, from) {
      const route = gateway.routeOf(request.method, new URL(request.url).pathname);
      const asked = { method: request.method, route, traceparent: request.headers.get('traceparent') };
      return telemetry.answer(asked, async () => {
        const response = await gateway.fetch(request, from);
        json?.({
          level: 'info',
          message: 'answered',
          fields: { method: request.method, route: route ?? '', status: response.status },
        });
        return response;
      });
    },
  };
}
