/** Countries that can be chosen: those whose lines are known, and those in which 112 is answered. */
export const countries: readonly string[] =
  'AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IT LT LU LV MT NL NO NZ PL PT RO SE SG SI SK US'.split(
    ' ',
  );
