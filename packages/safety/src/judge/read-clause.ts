import type { ActEntry, LexiconEntry, MarkName, RiskEntry } from '../lexicon/entry.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import type { Clause } from '../normalise/split-clauses.ts';
import type { Found } from '../phrases/phrase-book.ts';
import { isNegated } from './is-negated.ts';
import { isRecovery } from './is-recovery.ts';
import { isAnniversary, isRelapse } from './is-relapse.ts';
import { type Behind, liesBehind } from './lies-behind.ts';
import { isVoiceMark, type VoiceMark } from './reach-of-mark.ts';
import { isTold, underOf, voicesIn } from './voices-in.ts';

/** What stands in one clause, before anything is judged. */
export interface ClauseReading {
  readonly risks: readonly FoundRisk[];
  readonly acts: readonly FoundAct[];
  /** Every mark in it. Which of those that name a voice explain a phrase, the phrase says itself. */
  readonly marks: ReadonlySet<MarkName>;
  readonly quoted: boolean;
  /** A voice of the story speaks or acts in it to its end. */
  readonly inVoice: boolean;
  readonly words: readonly string[];
  readonly text: string;
  readonly said: string;
}

export interface FoundAct {
  readonly entry: ActEntry;
  readonly behind: Behind | null;
  readonly saying: boolean;
  /** The marks of a voice that explain it. */
  readonly under: ReadonlySet<VoiceMark>;
}

export interface FoundRisk {
  readonly entry: RiskEntry;
  readonly negated: boolean;
  /** Whether it says of itself that it lies behind. */
  readonly behind: Behind | null;
  /** The words in which it was found. */
  readonly words: readonly string[];
  /** It is part of a saying. */
  readonly saying: boolean;
  /** The marks of a voice that explain it. */
  readonly under: ReadonlySet<VoiceMark>;
}

const noMarks: ReadonlySet<never> = new Set();

/** Finds phrases, and says which of them are denied or part of a saying. */
export function readClause(clause: Clause): ClauseReading {
  const { quoted, words, text, said } = clause;
  const found = lexicon.find(clause);
  const its = { quoted, words, text, said };
  if (found.length === 0) return { ...its, risks: [], acts: [], marks: noMarks, inVoice: false };
  const sayings = found.filter((one) => isSaying(one, found, words));
  const marks = new Set<MarkName>();
  const recoveries = found.filter(
    (one) => one.entry.is === 'mark' && one.entry.mark === 'recovered' && isRecovery(clause, one),
  );
  if (recoveries.length > 0) marks.add('recovered');
  for (const one of found) {
    const { entry } = one;
    if (entry.is !== 'mark' || isVoiceMark(entry.mark) || entry.mark === 'recovered') continue;
    if (entry.mark === 'relapse' && !isRelapse(clause, one, recoveries)) continue;
    if (entry.mark === 'day' && isAnniversary(clause, one)) continue;
    marks.add(entry.mark);
  }
  const voices = voicesIn(found, clause, marks);
  for (const { mark } of voices) marks.add(mark);
  const risks: FoundRisk[] = [];
  const acts: FoundAct[] = [];
  for (const one of found) {
    const { entry, from, to, between } = one;
    if (entry.is !== 'risk' && entry.is !== 'act') continue;
    const saying = sayings.some((other) => other.from < to && from < other.to);
    const under = underOf(voices, one);
    const behind = liesBehind(one, found, clause);
    if (entry.is === 'act') acts.push({ entry, behind, saying, under });
    else {
      const negated = isNegated(clause, { entry, from, to, between }, marks.has('not-trap'));
      risks.push({ entry, negated, behind, words: words.slice(from, to), saying, under });
    }
  }
  const inVoice = isTold(voices, found, words, marks);
  return { ...its, risks, acts, marks, inVoice };
}

// A guarded saying is none where something besides it is grave: "overdosed on cake, made myself throw up".
function isSaying(
  { entry, from, to }: Found<LexiconEntry>,
  found: readonly Found<LexiconEntry>[],
  words: readonly string[],
): boolean {
  if (entry.is !== 'idiom') return false;
  const { unless } = entry;
  if (unless === undefined) return true;
  const beside = found.some(
    (other) => other.entry.is === 'risk' && other.entry.level >= 2 && (other.to <= from || to <= other.from),
  );
  return !beside && !words.some((word) => unless.has(word));
}
