import type { ReadRow } from './read-all.ts';

/**
 * The gravest misses and the loudest false alarms, with where they stand and what led to them.
 *
 * @param inWords whether the texts themselves are shown; whoever works on the watch should not get to know those that
 *   were set aside
 */
export function worst(rows: readonly ReadRow[], most: number, inWords: boolean): string {
  const describe = (one: ReadRow): string => `${placeOf(one)}${inWords ? wordsOf(one) : ''}${reasonsOf(one)}`;
  const misses = rows
    .filter(({ row, reading }) => row.level >= 3 && reading.level < 3)
    .toSorted((a, b) => b.row.level - a.row.level || a.reading.level - b.reading.level || a.rank - b.rank);
  const alarms = rows
    .filter(({ row, reading }) => row.level <= 1 && reading.level >= 2)
    .toSorted((a, b) => b.reading.level - a.reading.level || a.row.level - b.row.level || b.rank - a.rank);
  return [
    `Worst misses (${Math.min(most, misses.length)} of ${misses.length}):`,
    ...misses.slice(0, most).map(describe),
    '',
    `Worst false alarms (${Math.min(most, alarms.length)} of ${alarms.length}):`,
    ...alarms.slice(0, most).map(describe),
  ].join('\n');
}

function placeOf({ row, reading }: ReadRow): string {
  return `  ${row.file}:${row.line} ${row.label} ${row.level} read as ${reading.level} ${reading.kind}`;
}

function wordsOf({ row }: ReadRow): string {
  return `: ${JSON.stringify(row.input.text.slice(0, 120))}`;
}

function reasonsOf({ reading: { reasons } }: ReadRow): string {
  return reasons.length === 0 ? '' : ` [${reasons.join(', ')}]`;
}
