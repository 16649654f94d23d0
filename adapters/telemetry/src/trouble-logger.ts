import type { DiagLogger } from '@opentelemetry/api';

/** Nobody wants to read every five seconds that the collector is still gone, in milliseconds. */
const quiet = 60_000;

/** Hands on what OpenTelemetry says of its own troubles, one sentence a minute. */
export function troubleLogger(tell: (sentence: string) => void, now: () => number = Date.now): DiagLogger {
  let quietUntil = -Infinity;
  const hear = (message: string): void => {
    if (now() < quietUntil) return;
    quietUntil = now() + quiet;
    // The first line, of what may be an error as JSON.
    const [first = ''] = message.split('\n');
    tell(`Telemetry is not working as it should: ${first.slice(0, 500)}`);
  };
  const ignore = (): void => undefined;
  return { error: hear, warn: hear, info: ignore, debug: ignore, verbose: ignore };
}
