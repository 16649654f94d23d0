import type { Session, Telling } from '@lamplight/contracts';
import { setQuotes } from '@lamplight/world';

/** The few words with which somebody finds back into a story. */
export interface WhereItStands {
  readonly place: string;
  readonly turn: number;
  /** The fullest paragraph of what the story told last: short ones are notices. `null` where it told none. */
  readonly last: string | null;
  /** What is under way. */
  readonly quests: readonly string[];
}

/** How the story stood when it stopped; what the watch said is no part of it. */
export function whereItStands({ passages, scene, turn }: Session): WhereItStands {
  const told = passages
    .filter(({ outcome }) => outcome !== 'stopped')
    .map(({ tellings }) => tellings.filter(isOfStory).map(({ text }) => text))
    .findLast((texts) => texts.length > 0);
  const paragraphs = (told ?? []).flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '');
  return {
    place: scene.place.name,
    turn,
    last: paragraphs.toSorted((one, other) => other.length - one.length)[0] ?? null,
    quests: scene.quests.filter(({ status }) => status === 'active').map(({ name }) => setQuotes(name)),
  };
}

/** Whether the story told it, in its author's words or a model's, and not the program. */
function isOfStory({ voice }: Telling): boolean {
  return voice === 'plain' || voice === 'model';
}
