import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('nothing is watched unless somebody asks for it', () => {
  expect(readConfig({}).telemetry).toEqual({
    readable: false,
    endpoint: null,
    share: 1,
    service: 'lamplight',
    log: 'text',
  });
});

test('takes what is set', () => {
  const set = {
    METRICS: 'on',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318/',
    OTEL_TRACES_SAMPLER_ARG: '0.25',
    OTEL_SERVICE_NAME: 'lamp',
    LOG_FORMAT: 'json',
  };
  expect(readConfig(set).telemetry).toEqual({
    readable: true,
    endpoint: 'http://localhost:4318',
    share: 0.25,
    service: 'lamp',
    log: 'json',
  });
});

test.each([
  ['METRICS', 'maybe'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'localhost:4318'],
  ['OTEL_TRACES_SAMPLER_ARG', '2'],
  ['OTEL_TRACES_SAMPLER_ARG', '10%'],
  ['LOG_FORMAT', 'xml'],
])('refuses %s=%s by name', (name, value) => {
  expect(() => readConfig({ [name]: value })).toThrow(ConfigError);
  expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`${name}: `));
});
