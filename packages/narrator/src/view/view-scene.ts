import { type Event, momentOf, type State, type Text, wordsNow, type World } from '@lamplight/world';
import type { Present, SceneView, Speaker } from './scene-view.ts';

/** A moment that is to be told, as play knows it. */
export interface ViewAsk {
  readonly world: World;
  /** The state before the first of the events. */
  readonly before: State;
  readonly after: State;
  readonly events: readonly Event[];
  /** What the player said they do, as the rules understood it; `null` for a beginning. */
  readonly did: string | null;
  /** The plain telling, in order. */
  readonly happened: readonly string[];
  /** Who is to speak; `null` for the storyteller. */
  readonly speaker: SpeakerAsk | null;
}

/** Somebody who is to speak for themselves. */
export interface SpeakerAsk {
  /** By id. */
  readonly person: string;
  /** What was said to them: the player's words. */
  readonly asked: string;
  /** What they said or were there for, in words. What their author lets them know is added. */
  readonly heard: readonly string[];
}

/**
 * All that may be told of a moment, and nothing else.
 *
 * @throws RangeError when the adventure has no such person
 */
export function viewScene(ask: ViewAsk): SceneView {
  const { world, after, events, did, happened, speaker } = ask;
  const { story } = world;
  const scene = world.scene(after);
  return {
    story: { title: story.title, style: story.style ?? null },
    scene,
    description: scene.place.dark ? null : describedAs(ask),
    present: presentIn(world, after),
    did,
    happened,
    events,
    speaker: speaker === null ? null : speakerOf(world, after, speaker),
  };
}

function presentIn({ story, ...world }: World, state: State): readonly Present[] {
  const { people, things, inventory } = world.scene(state);
  return [
    ...people.map(({ id, name, notes }): Present => {
      const { words = [], pronoun = 'they' } = story.people[id] ?? {};
      return { id, kind: 'person', name, words, pronoun, notes, carried: false };
    }),
    ...[...things, ...inventory].map(({ id, name, notes }): Present => {
      const { words = [], plural = false } = story.things[id] ?? {};
      const carried = inventory.some((one) => one.id === id);
      return { id, kind: 'thing', name, words, pronoun: plural ? 'they' : 'it', notes, carried };
    }),
  ];
}

/** What was told of the place in this turn, or what a look around would tell. */
function describedAs({ world, before, after, events }: ViewAsk): string | null {
  const now = seenIn(world, before, events);
  if (now !== null) return now;
  const look = world.decide(after, { verb: 'look' });
  return seenIn(world, after, look.events);
}

const seeing: ReadonlySet<Event['type']> = new Set([
  'place-described',
  'thing-noticed',
  'surroundings-listed',
]);

function seenIn(world: World, before: State, events: readonly Event[]): string | null {
  const told: string[] = [];
  let state = before;
  for (const event of events) {
    // Whoever goes on from a place sees the last one only.
    if (event.type === 'place-described') told.length = 0;
    if (seeing.has(event.type)) told.push(...world.tell(state, [event]));
    state = world.evolve(state, event);
  }
  const [first = '', ...more] = told;
  const name = world.scene(state).place.name;
  const words = first.startsWith(`${name}\n`) ? first.slice(name.length + 1) : first;
  return [words, ...more].filter(Boolean).join('\n') || null;
}

function speakerOf({ story }: World, state: State, { person, asked, heard }: SpeakerAsk): Speaker {
  const author = story.people[person];
  if (author === undefined) throw new RangeError(`The adventure has no person "${person}".`);
  const now = momentOf(story, state);
  const all = (text: Text | undefined): readonly string[] => (text ? wordsNow(now, text) : []);
  const { name, pronoun, description, character, goals, mood, knows } = author;
  return {
    id: person,
    name,
    pronoun,
    description: all(description)[0] ?? '',
    character: [...all(character).slice(0, 1), ...all(goals), ...all(mood).slice(0, 1)],
    knows: [...new Set([...heard, ...all(knows)])],
    asked,
  };
}
