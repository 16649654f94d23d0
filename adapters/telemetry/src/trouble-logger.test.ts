import { expect, test } from 'vitest';
import { troubleLogger } from './trouble-logger.ts';

test('troubles are told once a minute, and in one line', () => {
  const told: string[] = [];
  let now = 0;
  const logger = troubleLogger(
    (sentence) => told.push(sentence),
    () => now,
  );
  logger.error(`gone\n    at somewhere`);
  logger.warn('still gone');
  logger.info('well');
  now = 60_000;
  logger.warn('x'.repeat(10_000));
  expect(told[0]).toBe('Telemetry is not working as it should: gone');
  expect(told).toHaveLength(2);
  expect(told[1]?.length).toBeLessThan(600);
});
