/**
 * The area under the precision-recall curve, as average precision: 1 when every positive ranks above every negative,
 * about the share of positives when the ranking is luck. Texts with equal scores share one step.
 *
 * @returns `NaN` where there is no positive
 */
export function averagePrecision(rows: readonly { readonly score: number; readonly yes: boolean }[]): number {
  const ranked = rows.toSorted((a, b) => b.score - a.score);
  const positives = ranked.filter(({ yes }) => yes).length;
  let area = 0;
  let found = 0;
  for (let at = 0; at < ranked.length;) {
    const score = ranked[at]?.score;
    let more = 0;
    while (at < ranked.length && ranked[at]?.score === score) {
      if (ranked[at]?.yes === true) more++;
      at++;
    }
    found += more;
    area += more * (found / at);
  }
  return area / positives;
}
