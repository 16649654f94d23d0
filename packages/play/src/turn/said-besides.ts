import type { State } from '@lamplight/world';
import type { Playing, Point } from '../playing.ts';
import { isOfTheStory } from '../transcript/parts.ts';
import type { Draft } from './attempt.ts';
import { plainDrafts } from './plain-drafts.ts';
import type { TurnNeeds } from './turn-needs.ts';

/**
 * What stands beside the story at a point, for whoever tells that anew: what the program said, such as a question, as it
 * said it; what the journal and the score say, under the limits of today.
 *
 * @param before the state before the point, under these limits
 */
export function saidBesides(
  { shelf, states }: Pick<TurnNeeds, 'shelf' | 'states'>,
  playing: Playing,
  point: Point,
  before: State,
): readonly Draft[] {
  const { world } = shelf.of(playing, point);
  const said = point.tellings
    .filter(({ voice }) => !isOfTheStory(voice))
    .map(({ text, voice }): Draft => ({ words: text, voice }));
  if (point.content !== world.story.content) return said;
  const noted = (from: State): readonly Draft[] =>
    plainDrafts(world, from, point.events).filter(({ voice }) => voice === 'program');
  const then = new Set(noted(states.before(playing, point)).map(({ words }) => words));
  return [...noted(before), ...said.filter(({ words }) => !then.has(words))];
}
