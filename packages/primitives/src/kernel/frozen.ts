/** Freezes plain objects and lists all the way down, and gives the value back; what has a class is left as it is. */
export function frozen<Value>(value: Value): Value {
  freeze(value, new Set());
  return value;
}

/** Being frozen alone says nothing about what is inside, so what was seen is remembered. */
function freeze(value: unknown, seen: Set<object>): void {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return;
  seen.add(Object.freeze(value));
  for (const inner of Object.values(value)) freeze(inner, seen);
}
