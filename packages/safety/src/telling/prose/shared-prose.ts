// Parts that several lists share, in the language of `parse-phrase.ts`.

export const oneself = '(yourself|himself|herself|themselves|themself|oneself|myself|itself)';

export const ones = '(your|his|her|their|my|ones|the)';

/** Figures are read as `numeral`. */
export const count =
  '(numeral|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|dozen|half a|half)';
