import { SetupError } from '../errors/setup-error.ts';

/**
 * Freezes a JSON value all the way down and gives it back.
 *
 * @throws SetupError `primitives/state-not-json` for what would not survive being written down
 */
export function asFrozenJson<Value>(value: Value, name: string): Value {
  freeze(value, name);
  return value;
}

function freeze(value: unknown, name: string): void {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (typeof value !== 'object' || !isPlain(value)) {
    const what = typeof value === 'object' ? `a ${value.constructor.name}` : `a ${typeof value}`;
    const message = `The slot "${name}" was given ${what}, which JSON cannot hold. Write plain values.`;
    throw new SetupError('primitives/state-not-json', message);
  }
  if (Object.isFrozen(value)) return;
  for (const inner of Object.values(value)) if (inner !== undefined) freeze(inner, name);
  Object.freeze(value);
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}
