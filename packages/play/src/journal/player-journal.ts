import type { Fact, JournalQuery, Note, PlayerJournal } from '@lamplight/contracts';
import type { TellingAbout } from '@lamplight/safety';
import { headOf, type Playing } from '../playing.ts';
import { release } from '../release.ts';
import { plainDraft } from '../turn/plain-draft.ts';
import type { TurnNeeds } from '../turn/turn-needs.ts';
import { factOf } from './fact-of.ts';
import type { Learned } from './learned.ts';

type JournalNeeds = Pick<TurnNeeds, 'states' | 'watch' | 'lessons'>;

/** What the player keeps beside the facts. */
export interface Kept {
  readonly notes: readonly Note[];
  /** Facts that were pinned, by id. */
  readonly pins: ReadonlySet<string>;
}

/** The journal of a playing's current branch, as far as it was asked for. */
export function playerJournal(
  { states, watch, lessons }: JournalNeeds,
  playing: Playing,
  { notes, pins }: Kept,
  query: JournalQuery,
): PlayerJournal {
  const head = headOf(playing);
  const { limits: own, risk, id: session, sequence } = playing;
  const limits = own ?? states.at(playing, head).limits;
  const about: TellingAbout = { level: risk?.level ?? 0, limits };
  const wanted = wordsIn(query.search ?? '');
  const facts: Fact[] = [];
  let older: string | null = null;
  for (const learned of olderThan(lessons.at(playing, head), query.before).toReversed()) {
    if (query.kind !== undefined && learned.kind !== query.kind) continue;
    if (query.pinned !== undefined && String(pins.has(learned.id)) !== query.pinned) continue;
    const fact = factOf(learned, limits, pins.has(learned.id));
    if (
      fact === undefined ||
      !hasAll([fact.text, fact.source?.name ?? '', fact.place.name].join(' '), wanted)
    )
      continue;
    if (facts.length === query.limit) {
      older = facts.at(-1)?.id ?? null;
      break;
    }
    // Each as it may be read now: what was bearable then may not be today.
    const [released] = release(watch, [plainDraft(fact.text)], about).tellings;
    facts.push({ ...fact, text: released?.text ?? '' });
  }
  const found = notes.filter(
    ({ text, pinned }) =>
      hasAll(text, wanted) && (query.pinned === undefined || String(pinned) === query.pinned),
  );
  return { session, sequence, facts, older, notes: query.kind === undefined ? found : [] };
}

/** Whether a fact was learned on the current branch. */
export function isLearned(
  { lessons }: Pick<JournalNeeds, 'lessons'>,
  playing: Playing,
  fact: string,
): boolean {
  return lessons.at(playing, headOf(playing)).some(({ id }) => id === fact);
}

function olderThan(learned: readonly Learned[], before: string | undefined): readonly Learned[] {
  if (before === undefined) return learned;
  const end = learned.findIndex(({ id }) => id === before);
  return end < 0 ? [] : learned.slice(0, end);
}

function wordsIn(search: string): readonly string[] {
  return folded(search).match(/\S+/g) ?? [];
}

function hasAll(text: string, words: readonly string[]): boolean {
  const all = folded(text);
  return words.every((word) => all.includes(word));
}

/** As it is compared: letters without their case and accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
