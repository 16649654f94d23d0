import type { Travelling } from '@lamplight/contracts';
import { amidWords, type Chart, type Command, type Event, type State, type World } from '@lamplight/world';

/** The next step of a way that the player knows, where one is asked for; every other command as it is. */
export function nextStep(world: World, state: State, chart: () => Chart, command: Command): Command {
  if (command.verb !== 'travel') return command;
  const [direction] = world.routeTo(state, command.place, chart()) ?? [];
  // Whatever the chart does not know is for the rules to answer.
  return direction === undefined ? command : { verb: 'go', direction };
}

/** What every arrival brings, and what goes on in the background. */
const expected: ReadonlySet<Event['type']> = new Set([
  'player-moved',
  'place-described',
  'thing-noticed',
  'surroundings-listed',
  'thing-opened',
  'ambience-noticed',
  'turn-passed',
  'luck-drawn',
]);

/** Whether a step brought more than an arrival: something else is told of it. */
export function isNoteworthy(world: World, before: State, events: readonly Event[]): boolean {
  let state = before;
  return events.some((event) => {
    const told = expected.has(event.type) ? [] : world.tell(state, [event]);
    state = world.evolve(state, event);
    return told.length > 0;
  });
}

/** What is left of the way to a place; `null` when the player has come there, or no longer knows a way. */
export function travellingTo(world: World, state: State, place: string, chart: Chart): Travelling | null {
  const left = world.routeTo(state, place, chart)?.length ?? 0;
  const name = world.story.places[place]?.name;
  return left === 0 || name === undefined ? null : { place, name: amidWords(name), left };
}
