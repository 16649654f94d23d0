import { spawnSync } from 'node:child_process';
import { createTelemetry } from '@lamplight/adapter-telemetry';
import { expect, test } from 'vitest';
import { answerWithFlow } from './watched-flow.ts';

test("Prometheus' own tool finds nothing wrong with what is counted, nor with its names", async () => {
  await using telemetry = await createTelemetry({
    service: 'lamplight',
    endpoint: null,
    share: 1,
    readable: true,
    trouble: () => undefined,
  });
  await answerWithFlow(telemetry, '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01');
  const text = (await telemetry.metrics?.()) ?? '';
  const families = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name);
  expect(families).toEqual(
    expect.arrayContaining([
      'http_server_request_duration_seconds',
      'lamplight_breaker_changes_total',
      'lamplight_breaker_state',
      'lamplight_cache_lookups_total',
      'lamplight_compensations_total',
      'lamplight_failures_total',
      'lamplight_fallbacks_total',
      'lamplight_pauses_total',
      'lamplight_queue_wait_seconds',
      'lamplight_retries_total',
      'lamplight_route_decisions_total',
      'lamplight_route_saved_total',
      'lamplight_run_duration_seconds',
      'lamplight_runs_total',
      'lamplight_step_time_seconds_total',
      'lamplight_steps_total',
    ]),
  );
  const judged = spawnSync('promtool', ['check', 'metrics'], { input: text, encoding: 'utf8' });
  expect(judged.stderr + judged.stdout).toBe('');
  expect(judged.status).toBe(0);
});
