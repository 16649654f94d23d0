import type { ActEntry, MarkName, RiskEntry } from '../lexicon/entry.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Clause } from '../normalise/split-clauses.ts';
import { isNegated } from './is-negated.ts';

/** What stands in one clause, before anything is judged. */
export interface ClauseReading {
  readonly risks: readonly FoundRisk[];
  readonly acts: readonly { readonly entry: ActEntry; readonly saying: boolean }[];
  readonly marks: ReadonlySet<MarkName>;
  readonly quoted: boolean;
  readonly words: readonly string[];
  readonly text: string;
}

export interface FoundRisk {
  readonly entry: RiskEntry;
  readonly negated: boolean;
  /** The words in which it was found. */
  readonly words: readonly string[];
  /** It is part of a saying. */
  readonly saying: boolean;
}

const noMarks: ReadonlySet<MarkName> = new Set();

/** Finds phrases, and says which of them are denied or part of a saying. */
export function readClause(clause: Clause): ClauseReading {
  const { quoted, words, text } = clause;
  const found = lexicon.find(clause);
  if (found.length === 0) return { risks: [], acts: [], marks: noMarks, quoted, words, text };
  const sayings = found.filter(({ entry }) => entry.is === 'idiom');
  const marks = new Set<MarkName>();
  for (const { entry } of found) if (entry.is === 'mark') marks.add(entry.mark);
  const risks: FoundRisk[] = [];
  const acts: { entry: ActEntry; saying: boolean }[] = [];
  for (const { entry, from, to, between } of found) {
    if (entry.is !== 'risk' && entry.is !== 'act') continue;
    const saying = sayings.some((one) => one.from < to && from < one.to);
    if (entry.is === 'act') acts.push({ entry, saying });
    else {
      const negated = isNegated(words, { entry, from, to, between }, marks.has('not-trap'));
      risks.push({ entry, negated, words: words.slice(from, to), saying });
    }
  }
  return { risks, acts, marks, quoted, words, text };
}
