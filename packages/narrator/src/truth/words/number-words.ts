/** Numbers that are written as words, ordinals and how-often among them. */
const values: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
  ...'second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, index + 2] as const),
  ['hundred', 100],
  ['hundreds', 100],
  ['thousand', 1000],
  ['thousands', 1000],
  ['million', 1_000_000],
  ['dozen', 12],
  ['dozens', 12],
  ['twice', 2],
  ['thrice', 3],
  ['quarter', 0.25],
  ['nought', 0],
]);

/** What a word or a number in digits comes to; nothing where it is neither. */
export function numberIn(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', '').replace(':', '.'));
  const known = values.get(word);
  if (known !== undefined || !word.includes('-')) return known;
  const [tens = '', ones = ''] = word.split('-');
  const [high, low] = [values.get(tens), values.get(ones)];
  return high !== undefined && low !== undefined && high >= 20 && high < 100 && low < 10
    ? high + low
    : undefined;
}
