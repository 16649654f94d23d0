import { hasHiddenSigns } from '../injection/hidden-signs.ts';
import { machineMarks } from '../injection/machine-marks.ts';
import type { TellingAbout } from './telling-about.ts';
import type { TellingFault } from './telling-fault.ts';

const word = /[\p{L}\p{M}\p{N}@$*|!€]{2,40}/gu;
// Scripts with letters that look like Latin ones.
const lookalikeScripts =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Tifinagh}]/u;
const latin = /\p{Script=Latin}/u;
// Letters that are styled, squared, circled or wide forms of plain ones; ligatures of print are not meant.
const styled =
  /[\u{1d400}-\u{1d7ff}\uff21-\uff5a\u24b6-\u24e9\u{1f130}-\u{1f189}\u2070-\u209f\u02b0-\u02b8\u1d00-\u1d6a\u{1f1e6}-\u{1f1ff}]/u;
const signInWord = /\p{L}[*|€]+\p{L}|\p{Ll}[0134578@$!]{1,4}\p{Ll}|^[0134578@$]\p{Ll}{4}/u;
const apart = /(?<![\p{L}\p{N}])\p{L}(?:[ ._*\-\u00b7|/]{1,3}\p{L}(?![\p{L}\p{N}'\u2019])){4}/u;
const stacked = /\p{M}{4}|[\u0334-\u0338\u20d0-\u20e4]/u;
const address =
  /\b(?:https?|ftp|file|ws)s?:\/\/|\bwww\.|\b[a-z0-9][a-z0-9-]{0,40}(?:\s?\[?\(?dot\)?\]?\s?|\.)(?:com|net|org|io|gg|co|me|info|biz|xyz|app|dev|ly|ru|cn|onion|tv|shop|site|online|link)\b(?!['\u2019])|[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2}/i;
const telephone = /(?<!\d)(?:\+|00)?\d(?:[ ()/.-]{0,2}\d){6,14}(?!\d)/;

/** What is wrong with the very signs of a text, whatever its words say. */
export function faultInSigns(text: string, { source = 'authored' }: TellingAbout): TellingFault | null {
  if (hasHiddenSigns(text) || stacked.test(text) || styled.test(text)) return 'telling/hidden-text';
  for (const [found] of text.matchAll(word)) {
    if (latin.test(found) && lookalikeScripts.test(found)) return 'telling/hidden-text';
    if (source !== 'authored' && signInWord.test(found)) return 'telling/hidden-text';
  }
  const unmarked = text.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  if (machineMarks.some(({ pattern }) => pattern.test(text) || pattern.test(unmarked)))
    return 'telling/hidden-instructions';
  if (source === 'authored') return null;
  if (apart.test(text)) return 'telling/hidden-text';
  if (address.test(text) || address.test(unmarked) || telephone.test(unmarked)) return 'telling/reaches-out';
  return null;
}
