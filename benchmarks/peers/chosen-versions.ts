/**
 * The versions of some packages, of all that are written down.
 *
 * @throws when one is missing, or is a range and no version, since then nobody could measure the same again
 */
export function chosenVersions(packages: readonly string[], text: string): Record<string, string> {
  const known = JSON.parse(text) as Record<string, string>;
  return Object.fromEntries(
    packages.map((name) => {
      const version = known[name];
      if (version !== undefined && /^\d+\.\d+\.\d+/.test(version)) return [name, version];
      throw new Error(`versions.json needs an exact version of ${name}, and has ${version ?? 'none'}.`);
    }),
  );
}
