import { issueWords } from '@lamplight/contracts/issue-words';
import { z } from 'zod';

/** What an operator wants to see of the server. */
export interface TelemetryConfig {
  /** Whether what is counted can be read at `/metrics`. */
  readonly readable: boolean;
  /** Where traces and numbers are sent over OTLP/HTTP; `null` for nowhere. */
  readonly endpoint: string | null;
  /** Which share of traces is sent, from 0 to 1. */
  readonly share: number;
  /** What the server is called among others. */
  readonly service: string;
  /** Sentences for somebody at a terminal, or JSON for a program. */
  readonly log: 'text' | 'json';
}

/** The configuration, or what is wrong with it, one line per variable. */
export type TelemetryRead =
  | { readonly ok: true; readonly telemetry: TelemetryConfig }
  | { readonly ok: false; readonly wrong: readonly string[] };

const variablesSchema = z.object({
  METRICS: z
    .stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off'] })
    .default(false),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'must be an address such as http://localhost:4318' })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional(),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .trim()
    .regex(/^(?:0|1|0?\.\d{1,6}|1\.0+)$/, 'must be a share from 0 to 1, such as 0.1')
    .transform(Number)
    .default(1),
  OTEL_SERVICE_NAME: z.string().trim().min(1).max(100).default('lamplight'),
  LOG_FORMAT: z.enum(['text', 'json'], { error: 'must be text or json' }).default('text'),
});

/** @param variables the environment without empty variables */
export function readTelemetryConfig(variables: Readonly<Record<string, string | undefined>>): TelemetryRead {
  const read = variablesSchema.safeParse(variables);
  if (!read.success) {
    return {
      ok: false,
      wrong: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issueWords(issue)}`),
    };
  }
  const { METRICS, OTEL_EXPORTER_OTLP_ENDPOINT, OTEL_TRACES_SAMPLER_ARG, OTEL_SERVICE_NAME, LOG_FORMAT } =
    read.data;
  return {
    ok: true,
    telemetry: {
      readable: METRICS,
      endpoint: OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
      share: OTEL_TRACES_SAMPLER_ARG,
      service: OTEL_SERVICE_NAME,
      log: LOG_FORMAT,
    },
  };
}
