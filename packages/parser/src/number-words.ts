const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

const words = new Map<string, number>([
  ...ones.split(' ').map((word, index) => [word, index] as const),
  ...tens.split(' ').map((word, index) => [word, (index + 2) * 10] as const),
  ['hundred', 100],
]);
const ordinals = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);

/** A whole number in digits (up to nine) or in words up to a hundred (`twenty one`, `a hundred`). */
export function numberOf(keys: readonly string[]): number | undefined {
  const [first, second, ...more] = keys[0] === 'a' || keys[0] === 'one' ? hundredFirst(keys) : keys;
  if (first === undefined || more.length > 0) return undefined;
  if (/^\d{1,9}$/.test(first)) return second === undefined ? Number(first) : undefined;
  const high = words.get(first);
  if (second === undefined || high === undefined) return high;
  const low = words.get(second);
  const joined = high >= 20 && high < 100 && low !== undefined && low > 0 && low < 10;
  return joined ? high + low : undefined;
}

/** `first` is 1, `2nd` is 2, `last` is −1. */
export function ordinalOf(key: string): number | undefined {
  if (key === 'last') return -1;
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(key)?.[1];
  return digits === undefined ? ordinals.get(key) : Number(digits);
}

function hundredFirst(keys: readonly string[]): readonly string[] {
  return keys[1] === 'hundred' ? keys.slice(1) : keys;
}
