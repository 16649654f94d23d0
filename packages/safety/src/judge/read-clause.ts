import type { ActEntry, MarkName, RiskEntry } from '../lexicon/entry.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Clause } from '../normalise/split-clauses.ts';
import { isNegated } from './is-negated.ts';

/** What stands in one clause, before anything is judged. */
export interface ClauseReading {
  readonly risks: readonly { readonly entry: RiskEntry; readonly negated: boolean }[];
  readonly acts: readonly ActEntry[];
  readonly marks: ReadonlySet<MarkName>;
  readonly idioms: readonly string[];
  readonly quoted: boolean;
  readonly words: readonly string[];
}

/** Finds phrases, and drops those that are part of a saying. */
export function readClause(clause: Clause): ClauseReading {
  const found = lexicon.find(clause);
  const sayings = found.filter(({ entry }) => entry.is === 'idiom');
  const marks = new Set<MarkName>();
  const idioms: string[] = [];
  const risks: ClauseReading['risks'][number][] = [];
  const acts: ActEntry[] = [];
  for (const { entry } of found) {
    if (entry.is === 'mark') marks.add(entry.mark);
    if (entry.is === 'idiom') idioms.push(entry.id);
  }
  for (const { entry, from, to, denies } of found) {
    if (entry.is !== 'risk' && entry.is !== 'act') continue;
    if (sayings.some((saying) => saying.from < to && from < saying.to)) continue;
    if (entry.is === 'act') acts.push(entry);
    else
      risks.push({
        entry,
        negated: isNegated(clause.words, { entry, from, to, denies }, marks.has('not-trap')),
      });
  }
  return { risks, acts, marks, idioms, quoted: clause.quoted, words: clause.words };
}
