import type { RiskEntry } from '../lexicon/entry.ts';
import type { Found } from '../phrases/phrase-book.ts';

const negators = new Set(['not', 'never', 'nor', 'without', 'stopped', 'neither']);
// Words that may stand between a "not" and the words it denies. Any other word ends its reach.
const bridges = new Set(
  (
    'going want wanting to gonna plan planning think thinking thought of about would will ever even really actually feel ' +
    'feeling am be been is was a the my do did have had trying try that i like anymore any longer so much at all in still'
  ).split(' '),
);

/** Whether a "not" stands inside the phrase or reaches it from before. */
export function isNegated(words: readonly string[], found: Found<RiskEntry>, trapped: boolean): boolean {
  const { entry, from, to, denies } = found;
  if (entry.negated === undefined || trapped || denies) return false;
  for (let at = from; at < to; at++) if (negators.has(words[at] ?? '')) return true;
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const word = words[at] ?? '';
    if (negators.has(word)) return true;
    if (word === 'no' && words[at + 1] === 'longer') return true;
    if (!bridges.has(word)) return false;
  }
  return false;
}
