import type { Session } from '@lamplight/contracts';

/** The few words with which somebody finds back into a story. */
export interface WhereItStands {
  readonly place: string;
  readonly turn: number;
  /** The last paragraph that the story itself told, `null` where it told none. */
  readonly last: string | null;
  /** What is under way. */
  readonly quests: readonly string[];
}

/** How the story stood when it stopped; what the watch said is no part of it. */
export function whereItStands({ passages, scene, turn }: Session): WhereItStands {
  const told = passages
    .filter(({ outcome }) => outcome !== 'stopped')
    .flatMap(({ tellings }) => tellings)
    .findLast(({ voice }) => voice === 'plain');
  return {
    place: scene.place.name,
    turn,
    last: told?.text.split('\n').findLast((line) => line.trim() !== '') ?? null,
    quests: scene.quests.filter(({ status }) => status === 'active').map(({ name }) => name),
  };
}
