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
  return key === undefined ? {} : checked(key, name);
}

/** @param name what to call the setting that names the file */
export function keyIn(file: string, name: string, readFile: (path: string) => string): OperatorKey {
  try {
    const key = readFile(file).trim();
    return key === '' ? { wrong: `${name}: ${file} is empty; it must hold the key` } : checked(key, name);
  } catch {
    return { wrong: `${name}: ${file} cannot be read; it must hold the key` };
  }
}

/** A key goes into a header, where nothing else may stand. What stands in it instead is not repeated. */
function checked(key: string, name: string): OperatorKey {
  if (/^[\x21-\x7e]+$/.test(key)) return { key };
  return { wrong: `${name}: must be one line of Latin letters, digits and signs, without spaces` };
}
