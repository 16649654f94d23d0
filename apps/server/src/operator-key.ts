/** A key of the operator's, or what is wrong with it. */
export type OperatorKey = { readonly key?: string } | { readonly wrong: string };

/**
 * Reads a key that stands in a variable, or in a file that the variable with `_FILE` at its end names.
 *
 * @param said the environment without empty variables
 * @param readFile reads the file that holds the key; what it throws makes it wrong
 */
export function operatorKey(
  said: Readonly<Record<string, string | undefined>>,
  name: string,
  readFile: (path: string) => string,
): OperatorKey {
  const key = said[name]?.trim();
  const file = said[`${name}_FILE`]?.trim();
  if (key !== undefined && file !== undefined) {
    return { wrong: `${name}: is there beside ${name}_FILE. Set one of them` };
  }
  if (file !== undefined) return keyIn(file, `${name}_FILE`, readFile);
  return key === undefined ? {} : { key };
}

/** @param name what to call the setting that names the file */
export function keyIn(file: string, name: string, readFile: (path: string) => string): OperatorKey {
  try {
    const key = readFile(file).trim();
    return key === '' ? { wrong: `${name}: ${file} is empty; it must hold the key` } : { key };
  } catch {
    return { wrong: `${name}: ${file} cannot be read; it must hold the key` };
  }
}
