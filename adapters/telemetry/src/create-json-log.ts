import { context, isSpanContextValid, trace } from '@opentelemetry/api';

/** One line of the log. */
export interface JsonLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly message: string;
  /** What a program may want to look for; never what a person wrote. */
  readonly fields?: Readonly<Record<string, string | number | readonly string[]>>;
}

export type JsonLog = (line: JsonLine) => void;

export interface JsonLogSettings {
  readonly service: string;
  /** Takes the lines; the standard output by default. */
  readonly destination?: { readonly write: (text: string) => void };
}

/**
 * A log of one JSON object a line, with time, level, service and message, and with the ids of the trace that it was
 * written in. A line is out before the call returns, so that none is lost at the end.
 */
export async function createJsonLog({ service, destination }: JsonLogSettings): Promise<JsonLog> {
  const { destination: standardOutput, pino, stdTimeFunctions } = await import('pino');
  const logger = pino(
    {
      base: { service },
      messageKey: 'message',
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: traceIds,
    },
    destination ?? standardOutput({ fd: 1, sync: true }),
  );
  return ({ level, message, fields = {} }) => logger[level](fields, message);
}

/** Names as OpenTelemetry gives them to logs that are no protocol of its own. */
function traceIds(): Record<string, string> {
  const active = trace.getSpanContext(context.active());
  if (active === undefined || !isSpanContextValid(active)) return {};
  return { trace_id: active.traceId, span_id: active.spanId };
}
