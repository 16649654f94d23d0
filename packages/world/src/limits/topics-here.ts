import type { ShownTopic } from '@lamplight/contracts';
import type { Event } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { peopleHere } from '../people/presence.ts';
import { visibleThings } from '../things/scope.ts';
import { type Content } from './content.ts';
import { shownTopics } from './content-of.ts';
import { shows } from './permits.ts';
import { partAt } from './text-at.ts';

/** The topics of everything that the player is near or was just told. */
export function topicsHere(now: Moment, recent: readonly Event[]): readonly ShownTopic[] {
  const { story, state } = now;
  const present = [
    story.places[state.travel.place]?.content,
    ...peopleHere(now).map((id) => story.people[id]?.content),
    ...visibleThings(now).map((id) => story.things[id]?.content),
  ].flatMap((content) => (content && shows(state.limits, content) ? [content] : []));
  const scenes = state.scenes.running.map((one): Content => ({ ...one, rating: 'everyone' }));
  return shownTopics(story, [...present, ...scenes, ...recent.flatMap((event) => toldBy(now, event))]);
}

/** What the words of an event touched on, as far as they were shown. */
function toldBy({ story, state }: Moment, event: Event): readonly Content[] {
  const contents = [
    event.type === 'scene-told' ? event.content : undefined,
    event.type === 'rule-ran' ? story.rules[event.rule]?.content : undefined,
    ...('text' in event && event.text !== undefined ? contentsAt(story, event.text) : []),
  ];
  return contents.flatMap((content) => (content && shows(state.limits, content) ? [content] : []));
}

function contentsAt(story: Moment['story'], key: string): readonly (Content | undefined)[] {
  const variants = partAt(story, key)?.variants ?? [];
  return variants.map((words) => (typeof words === 'string' ? undefined : words.content));
}
