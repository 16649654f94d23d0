import { idiomRows, type LexiconRow, type MarkName, markNames, markRows, riskRows } from './entry.ts';
import type { Language } from '../reading.ts';
import { writtenPhrase } from './written-phrase.ts';

/** What is heard in a language besides English, each a list of phrases in its usual spelling. */
export interface LanguagePhrases {
  /** "I want to die": level 3, with a day beside it 4. */
  readonly wishes: readonly string[];
  /** "I am going to kill myself": level 3, with a "now" or a day beside it 4. */
  readonly intends: readonly string[];
  /** An act under way, an hour set, a goodbye with means: level 4. */
  readonly acting: readonly string[];
  /** Too many pills, poison: level 4, a medical emergency. */
  readonly overdose: readonly string[];
  /** Hurting oneself: level 3. */
  readonly injury: readonly string[];
  /** An attempt in the past: level 3 while it is near, 1 when it lies behind. */
  readonly tried: readonly string[];
  /** Hopelessness, being a burden, not waking up: level 2. */
  readonly passive: readonly string[];
  /** "I no longer want to die": level 1. */
  readonly resolved: readonly string[];
  /** Violence at home, sexual abuse: level 3. */
  readonly abuse: readonly string[];
  /** Threats against real people: level 3. */
  readonly threats: readonly string[];
  /** Somebody close speaks of suicide: level 3. */
  readonly friend: readonly string[];
  /** Panic, falling apart: level 2. */
  readonly distress: readonly string[];
  /** Purging, starving: level 2. */
  readonly eating: readonly string[];
  /** Heart, breath, an ambulance: level 4. */
  readonly emergency: readonly string[];
  /** Sayings and game talk in which the words mean something else. */
  readonly sayings: readonly string[];
  readonly marks: Partial<Readonly<Record<MarkName, readonly string[]>>>;
}

/** The rows of one language. Their ids begin with its English name ("spanish/wishes"). */
export function languageRows(
  language: Language,
  name: string,
  phrases: LanguagePhrases,
): readonly LexiconRow[] {
  const written = (list: readonly string[]): string[] =>
    list.map((phrase) => writtenPhrase(phrase, language));
  const rows = (
    key: Exclude<keyof LanguagePhrases, 'marks' | 'sayings'>,
    shared: Omit<Parameters<typeof riskRows>[0], 'language'>,
  ): LexiconRow[] => riskRows({ language, ...shared }, { [`${name}/${key}`]: written(phrases[key]) });
  const self = { kind: 'self-harm', who: 'player' } as const;
  return [
    ...rows('wishes', { ...self, level: 3, imminence: 'someday', negated: 1, firmness: 'wish' }),
    ...rows('intends', { ...self, level: 3, imminence: 'now', negated: 1, firmness: 'intent' }),
    ...rows('acting', { ...self, level: 4, imminence: 'now', negated: 0, past: true }),
    ...rows('overdose', {
      kind: 'medical',
      who: 'player',
      level: 4,
      imminence: 'now',
      negated: 0,
      past: true,
    }),
    ...rows('injury', { ...self, level: 3, imminence: 'now', negated: 0, past: true }),
    ...rows('tried', { ...self, level: 3, imminence: 'past', negated: 0, past: true }),
    ...rows('passive', { ...self, level: 2, imminence: 'someday', negated: 0 }),
    ...rows('resolved', { ...self, level: 1, imminence: 'past' }),
    ...rows('abuse', { kind: 'abuse', who: 'player', level: 3, imminence: 'now', negated: 0 }),
    ...rows('threats', { kind: 'violence', who: 'player', level: 3, imminence: 'someday', negated: 0 }),
    ...rows('friend', { kind: 'self-harm', who: 'third-person', level: 3, imminence: 'someday', negated: 1 }),
    ...rows('distress', { kind: 'distress', who: 'player', level: 2, imminence: 'now', negated: 0 }),
    ...rows('eating', { kind: 'eating', who: 'player', level: 2, imminence: 'now', negated: 0 }),
    ...rows('emergency', {
      kind: 'medical',
      who: 'player',
      level: 4,
      imminence: 'now',
      negated: 0,
      past: true,
    }),
    ...idiomRows({ [`${name}/sayings`]: written(phrases.sayings) }),
    ...markNames.flatMap((mark) => markRows(mark, written(phrases.marks[mark] ?? []), language)),
  ];
}
