import { SetupError } from '../errors/setup-error.ts';

/** What was frozen here, all the way down. Being frozen alone says nothing about what is inside. */
const frozen = new WeakSet();
const deepest = 500;

/**
 * Freezes a JSON value all the way down and gives it back.
 *
 * @param of what keeps the value, for the message
 * @throws SetupError `primitives/state-not-json` for what would not survive being written down
 */
export function asFrozenJson<Value>(
  value: Value,
  name: string,
  of: 'slot' | 'cache' | 'pause' = 'slot',
): Value {
  const wrong = freeze(value, 0);
  if (wrong === null) return value;
  const message = `The ${of} "${name}" was given ${wrong}, which JSON cannot hold. Write plain values.`;
  throw new SetupError('primitives/state-not-json', message);
}

/** What is wrong with a value; `null` when it is frozen now. */
function freeze(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return null;
  if (typeof value !== 'object') return `a ${typeof value}`;
  if (frozen.has(value)) return null;
  if (!isPlain(value)) return `a ${classOf(value)}`;
  if (depth === deepest) return 'something that is nested without end';
  for (const inner of Object.values(value)) {
    const wrong = inner === undefined ? null : freeze(inner, depth + 1);
    if (wrong !== null) return wrong;
  }
  frozen.add(Object.freeze(value));
  return null;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype || prototype === null;
}

function classOf(value: object): string {
  const made: unknown = Reflect.get(value, 'constructor');
  return typeof made === 'function' ? made.name : 'value with a prototype of its own';
}
