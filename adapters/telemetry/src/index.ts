export { createJsonLog, type JsonLine, type JsonLog, type JsonLogSettings } from './create-json-log.ts';
export { createTelemetry } from './create-telemetry.ts';
export type { Asked, Telemetry, TelemetrySettings } from './telemetry.ts';
