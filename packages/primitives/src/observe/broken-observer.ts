import { diag } from '@opentelemetry/api';
import { errorType } from './error-code.ts';

/**
 * Hears that an observer, a span processor or a sampler threw. The run goes on; whoever has set a logger for
 * OpenTelemetry's own troubles reads of it.
 */
export function brokenObserver(error: unknown): void {
  diag.error(
    `An observer of @lamplight/primitives threw (${errorType(error)}). The run was not changed by it.`,
  );
}
