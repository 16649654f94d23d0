/** A copy of settings that JSON can hold: what has no end is said in words, and what cannot be said is left out. */
export function asJson(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const said = Object.entries(settings).map(([name, value]) => [name, valueOf(value)] as const);
  return Object.fromEntries(said.filter(([, value]) => value !== undefined));
}

function valueOf(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((inner) => valueOf(inner) ?? null);
  return typeof value === 'object' ? asJson({ ...value }) : undefined;
}
