const digits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
};
// Words that people star out. A star stands for exactly one letter.
const starred = [
  'kill',
  'killed',
  'killing',
  'suicide',
  'suicidal',
  'die',
  'dead',
  'dying',
  'myself',
  'cut',
  'cutting',
  'rape',
  'raped',
  'overdose',
  'pills',
  'hang',
  'hurt',
];

/** Undoes stars ("k*ll"), figures for letters ("k1ll") and stretched letters ("dieee") in one word. */
export function unmaskWord(word: string, isKnown: (word: string) => boolean): string {
  let plain = word;
  if (plain.includes('*')) {
    const stars = plain;
    plain = starred.find((whole) => fits(stars, whole)) ?? plain.replaceAll('*', '');
  }
  if (/[a-z]/.test(plain) && /[0-9@$!|€]/.test(plain)) {
    plain = plain.replaceAll(/[0-9@$!|€]/g, (sign) => digits[sign] ?? sign);
  }
  if (!/([a-z])\1\1/.test(plain)) return plain;
  const doubled = plain.replaceAll(/([a-z])\1{2,}/g, '$1$1');
  const single = plain.replaceAll(/([a-z])\1{2,}/g, '$1');
  return isKnown(doubled) ? doubled : single;
}

function fits(stars: string, whole: string): boolean {
  if (stars.length !== whole.length) return false;
  for (let at = 0; at < whole.length; at++) {
    if (stars[at] !== '*' && stars[at] !== whole[at]) return false;
  }
  return true;
}
