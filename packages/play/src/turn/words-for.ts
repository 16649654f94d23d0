import { amidWords, type Offered, type State, type World } from '@lamplight/world';
import type { SaidInTurn } from './turn-in-progress.ts';

/** What was asked, in words. */
export function inputWords(world: World, state: State, asked: SaidInTurn): string {
  if ('text' in asked) return asked.text;
  const name = destinationOf(world, asked.command);
  return name === undefined ? wordsFor(asked.command, world.offers(state)) : `walk to ${amidWords(name)}`;
}

/** Where a command of travel goes on to: no offer says that. */
function destinationOf({ story }: World, command: object): string | undefined {
  if (Reflect.get(command, 'verb') !== 'travel') return undefined;
  const place = String(Reflect.get(command, 'place'));
  return Object.hasOwn(story.places, place) ? story.places[place]?.name : undefined;
}

/** Words that mean a command which came as data: those of its offer, or its own fields one after the other. */
export function wordsFor(command: object, offers: readonly Offered[]): string {
  const wanted = fieldsOf(command);
  const offer = offers.find((one) => fieldsOf(one.command) === wanted);
  return offer?.words ?? Object.values(command).join(' ');
}

function fieldsOf(command: object): string {
  return JSON.stringify(Object.entries(command).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
