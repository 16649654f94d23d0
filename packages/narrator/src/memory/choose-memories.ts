import type { SceneView } from '../view/scene-view.ts';
import { contentWords } from './content-words.ts';
import type { Remembered } from './remembered.ts';

/** What weighs how much when memories are chosen. */
const weights = { pinned: 100, place: 3, person: 3, quest: 2, word: 1, mostWords: 4, newest: 2, chapter: 1 };
const most = 40;

/**
 * What is worth keeping in mind at this moment, the most important first: what the player pinned, then what has to do with
 * the place, the people in sight, the quests under way and the words of the moment, and rather new than old. Where a
 * person speaks, it is only what that person knows. What the moment tells anyway is left out.
 */
export function chooseMemories(memory: readonly Remembered[], view: SceneView): readonly Remembered[] {
  const { scene, present, speaker, happened, description, did } = view;
  const names = present.map(({ name }) => name);
  const sharedWith = counting(
    contentWords([did ?? '', speaker?.asked ?? '', ...happened, ...names].join(' ')),
  );
  const people = new Set(present.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])));
  const quests = new Set(scene.quests.flatMap(({ id, status }) => (status === 'active' ? [id] : [])));
  const told = new Set([...happened, description ?? '', ...(speaker?.knows ?? [])]);
  const newest = memory.reduce((turn, one) => Math.max(turn, one.turn), 1);

  const weightOf = ({ pinned, place, source, quests: own, text, turn, kind }: Remembered): number => {
    return (
      (pinned ? weights.pinned : 0) +
      (place?.id === scene.place.id ? weights.place : 0) +
      (source !== null && people.has(source.id) ? weights.person : 0) +
      (own.some((id) => quests.has(id)) ? weights.quest : 0) +
      Math.min(sharedWith(text), weights.mostWords) * weights.word +
      (turn / newest) * weights.newest +
      (kind === 'chapter' ? weights.chapter : 0)
    );
  };

  return memory
    .filter((one) => !told.has(one.text) && (speaker === null || isKnownTo(one, speaker.id)))
    .map((one) => ({ one, weight: weightOf(one) }))
    .toSorted((a, b) => b.weight - a.weight || b.one.turn - a.one.turn || (a.one.id < b.one.id ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}

/** Counts how many of some words a text has. A long story has thousands of facts, so no list of their words is made. */
function counting(words: ReadonlySet<string>): (text: string) => number {
  if (words.size === 0) return () => 0;
  const beginning = new RegExp(`(?<![a-z0-9])(?:${[...words].join('|')})`, 'g');
  return (text) => new Set(text.toLowerCase().match(beginning)).size;
}

/** A person knows what they said themselves and what they were there for, and nothing else of what the player learned. */
function isKnownTo({ knownBy, source }: Remembered, person: string): boolean {
  return source?.id === person || knownBy.includes(person);
}
