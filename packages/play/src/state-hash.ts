import { createHash } from 'node:crypto';
import type { State } from '@lamplight/world';

const hashes = new WeakMap<object, string>();
const written = new WeakMap<object, string>();

/** Hex SHA-256 of a state: equal states have equal hashes, whatever the order of their keys. */
export function stateHash(state: State): string {
  const known = hashes.get(state);
  if (known !== undefined) return known;
  const hash = createHash('sha256').update(jsonOf(state)).digest('hex');
  hashes.set(state, hash);
  return hash;
}

/**
 * JSON with sorted keys. What was written once is remembered with its object, because a turn changes little of a
 * state and states are never changed in place.
 */
function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const known = written.get(value);
  if (known !== undefined) return known;
  const json = jsonOf(value);
  written.set(value, json);
  return json;
}

function jsonOf(value: object): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const fields = Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonicalJson(part)}`);
  return `{${fields.join(',')}}`;
}
