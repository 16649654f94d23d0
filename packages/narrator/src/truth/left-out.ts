import type { Bounds } from './bounds.ts';
import { wrong, type Wrong } from './checks/hearing.ts';
import { basesOf } from './reading/bases.ts';
import { isAdjective } from './reading/lexicon.ts';
import { wordsOf } from './told/nouns-of.ts';
import { harmlessNouns } from './words/harmless-nouns.ts';
import { determiners, prepositions, pronouns } from './words/small-words.ts';

/**
 * What a whole telling has to speak of, by the forms of all its words: each thing that changed hands, was opened, closed,
 * locked, unlocked, lit or put out by one of its names, and of a new place two of the things that its author says of it.
 */
export function whatIsLeftOut(
  { view, elsewhere, changes }: Bounds,
  heard: ReadonlySet<string>,
): Wrong | undefined {
  // Going through a door is told by where it leads.
  const turned =
    changes.went === null
      ? [
          ...changes.opened,
          ...changes.closed,
          ...changes.unlocked,
          ...changes.locked,
          ...changes.lit,
          ...changes.extinguished,
          ...changes.worn,
          ...changes.takenOff,
        ]
      : [];
  const known = [...view.present, ...elsewhere];
  // A story may move things about unseen; what it did not tell of need not be told of.
  const plain = new Set(view.happened.flatMap(wordsOf).flatMap(basesOf));
  const spokenOf = (id: string, words: ReadonlySet<string>): boolean => {
    const one = known.find((entry) => entry.id === id);
    if (one === undefined) return true;
    const head = wordsOf(one.name).slice(-1);
    // `tower` is a word for the door, and for the tower.
    const shared = new Set(known.filter((entry) => entry.id !== id).flatMap(({ name }) => wordsOf(name)));
    const others = one.words.flatMap(wordsOf).filter((word) => !shared.has(word) && !isAdjective(word));
    return [...head, ...others].flatMap(basesOf).some((base) => words.has(base));
  };
  const missing = (ids: readonly string[]): readonly string[] =>
    ids.filter((id) => spokenOf(id, plain) && !spokenOf(id, heard));
  const [first] = missing(changes.gained);
  if (first !== undefined) return wrong('truth/left-out', `Nothing is said of “${first}”.`);
  for (const several of [changes.gained.length > 0 ? [] : turned, changes.revealed]) {
    const due = several.filter((id) => spokenOf(id, plain));
    if (due.length > 0 && missing(due).length === due.length)
      return wrong('truth/left-out', `Nothing is said of “${due[0]}”.`);
  }
  if (changes.went !== null && view.description !== null) {
    const seen = new Set(
      wordsOf(`${view.scene.place.name} ${view.description}`)
        .filter(
          (word) =>
            word.length > 3 && !determiners.has(word) && !prepositions.has(word) && !pronouns.has(word),
        )
        .flatMap(basesOf)
        .filter((base) => !harmlessNouns.has(base)),
    );
    const named = [...seen].filter((base) => heard.has(base)).length;
    if (named < Math.min(2, seen.size)) return wrong('truth/left-out', 'Nothing is said of the place.');
  }
  return undefined;
}
