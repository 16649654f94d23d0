import { SetupError } from '../../errors/setup-error.ts';
import type { BreakerState } from './breaker-state.ts';

/**
 * A state that comes from outside, after a look at its shape.
 *
 * @throws SetupError `primitives/breaker-state` for what no breaker has written
 */
export function readBreakerState(given: unknown): BreakerState {
  if (isBreakerState(given)) return given;
  const message =
    'This is not the state of a breaker: hand back what breaker.state gave, or start without one.';
  throw new SetupError('primitives/breaker-state', message);
}

function isBreakerState(given: unknown): given is BreakerState {
  if (!isRecord(given)) return false;
  const { mode, pieces, probes } = given;
  if (mode !== 'closed' && mode !== 'open' && mode !== 'half-open') return false;
  if (!hasNumbers(given, ['since', 'turn', 'calls', 'failures', 'sent', 'passed'])) return false;
  return isListOf(pieces, ['from', 'calls', 'failures']) && isListOf(probes, ['id', 'until']);
}

function isListOf(given: unknown, numbers: readonly string[]): boolean {
  return Array.isArray(given) && given.every((one: unknown) => isRecord(one) && hasNumbers(one, numbers));
}

function hasNumbers(given: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return names.every((name) => Number.isFinite(given[name]));
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}
