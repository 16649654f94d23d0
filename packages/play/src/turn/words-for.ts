import type { Interaction } from '@lamplight/contracts';
import type { Offered, State, World } from '@lamplight/world';

/** What was asked, in words. */
export function inputWords(world: World, state: State, asked: Interaction): string {
  return 'text' in asked ? asked.text : wordsFor(asked.command, world.offers(state));
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
