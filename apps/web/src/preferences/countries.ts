/** Countries that can be chosen: those whose lines are known, and those in which 112 is answered. */
const countries: readonly string[] =
  'AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IT LT LU LV MT NL NO NZ PL PT RO SE SG SI SK US'.split(
    ' ',
  );

/** The same by their names in a language, and sorted by them. */
export function countriesIn(language: string): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  return countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .toSorted((one, other) => one.name.localeCompare(other.name, language));
}
