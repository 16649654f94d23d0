const word = /[\p{L}\p{N}]+/gu;
const least = 3;
const everyday = new Set(
  (
    'the and but for nor not with without from into onto upon over under about after before again then than that this these ' +
    'those there here where when what which who whom whose why how you your yours her hers him his she they them their its ' +
    'our are was were been being has have had does did will would can could shall should may might must one two all any ' +
    'some more most much many few now out off down back away just only very too also still even ever never said says tell ' +
    'told ask asked something nothing anything somebody nobody later first last once since because while until finally meanwhile'
  ).split(' '),
);

/** The words of a text that say what it is about, in a form in which `lamp` and `lamps` are the same. */
export function contentWords(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [one] of folded(text).matchAll(word)) {
    if (one.length >= least && !everyday.has(one)) found.add(stemOf(one));
  }
  return found;
}

/** Letters without their case and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Roughly: the endings that English words take, off. */
function stemOf(one: string): string {
  const stem = one.replace(/(?:ies|ing|edly|ed|es|ly|s)$/, '').replace(/(.)\1$/, '$1');
  return stem.length >= least ? stem.replace(/[ey]$/, '') : one;
}
