/** The argument of a condition or effect as words by field; a plain value is the field `it`. */
export function fieldsOf(argument: unknown): Readonly<Record<string, string | undefined>> {
  if (typeof argument !== 'object' || argument === null) return { it: String(argument) };
  return Object.fromEntries(
    Object.entries(argument).map(([field, value]): [string, string] => [field, String(value)]),
  );
}
