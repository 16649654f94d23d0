import type { Fact, Limits } from '@lamplight/contracts';
import type { World } from '@lamplight/world';
import type { Learned } from './learned.ts';

/** What was learned, in words; `undefined` where it has none under these limits. */
export function factOf(learned: Learned, limits: Limits, pinned: boolean): Fact | undefined {
  const { id, world, kind, event, before, source, turn, sequence, knownBy } = learned;
  const [text] = world.tell({ ...before, limits }, [event]);
  if (text === undefined) return undefined;
  const here = event.type === 'place-described' ? event.place : before.travel.place;
  return {
    id,
    kind,
    text,
    source: source === null ? null : { id: source, name: nameIn(world, source) },
    place: { id: here, name: world.story.places[here]?.name ?? here },
    turn,
    sequence,
    knownBy: knownBy.map((person) => ({ id: person, name: nameIn(world, person) })),
    pinned,
  };
}

function nameIn({ story }: World, id: string): string {
  const named = story.things[id] ?? story.people[id] ?? story.places[id] ?? story.quests[id];
  return named?.name ?? id;
}
