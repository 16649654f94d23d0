import type { Event, State } from '../features.ts';
import type { Moment } from '../kernel/feature.ts';
import { type Content, together } from '../limits/content.ts';
import { permits, shows } from '../limits/permits.ts';

export type Running = State['scenes']['running'][number];
type Begun = Extract<Event, { type: 'scene-begun' }>;

/** The scenes that begin and end as things stand now, in order. */
export function changeOfScenes(now: Moment, event: Event): readonly Event[] {
  const { running } = now.state.scenes;
  if (running.length === 0 && !couldRun(now)) return passing(now, event);
  const wanted = scenesNow(now, event);
  const ended = running.filter((one) => !wanted.some((other) => isSame(one, other))).toReversed();
  const begun = wanted.filter((one) => !running.some((other) => isSame(one, other)));
  return [...ended.map(endOf), ...begun, ...(begun.length > 0 ? [] : passing(now, event))];
}

/** Asked after nearly every event, and nearly always in vain. */
function couldRun({ story, state }: Moment): boolean {
  return (
    state.talk.with !== null ||
    story.places[state.travel.place]?.content !== undefined ||
    Object.keys(story.encounters).length > 0
  );
}

/** The slice with more that was touched on while its scenes ran. */
export function touching(slice: State['scenes'], content: Content | undefined): State['scenes'] {
  if (content === undefined || slice.running.length === 0) return slice;
  return { ...slice, running: slice.running.map((one) => ({ ...one, ...asTouched(one, content) })) };
}

function scenesNow(now: Moment, event: Event): readonly Begun[] {
  const { story, state } = now;
  const scenes: Begun[] = [];
  const begin = (scene: string, kind: Running['kind'], content: Content | undefined): void => {
    const shown = content && shows(state.limits, content) ? content : nothing;
    scenes.push({ type: 'scene-begun', scene, kind, topics: shown.topics, intensity: shown.intensity });
  };
  const place = story.places[state.travel.place];
  if (place?.content) begin(state.travel.place, 'visit', place.content);
  for (const [id, encounter] of Object.entries(story.encounters)) {
    if (state.scenes.faded.includes(id) || !permits(state.limits, encounter.content)) continue;
    if (now.holds(encounter.while)) begin(id, 'encounter', encounter.content);
  }
  const { with: person } = state.talk;
  const scene = person === null ? undefined : story.people[person]?.scene;
  if (person !== null && scene !== undefined) begin(scene, 'conversation', contentOfTalk(now, person, event));
  return scenes;
}

const nothing: Content = { topics: [], rating: 'everyone', intensity: 'gentle' };

function contentOfTalk({ story }: Moment, person: string, event: Event): Content | undefined {
  const told = event.type === 'scene-told' ? event.content : undefined;
  const content = story.people[person]?.content;
  return content && told ? together(content, told) : (content ?? told);
}

/** A conversation that was over with its first words, but touched on something. */
function passing(now: Moment, event: Event): readonly Event[] {
  if (event.type !== 'scene-told' || event.content === undefined || now.state.talk.with !== null) return [];
  if (now.state.scenes.running.some(({ kind }) => kind === 'conversation')) return [];
  const { topics, intensity } = event.content;
  const scene = { scene: event.scene, kind: 'conversation' as const, topics, intensity };
  return [
    { type: 'scene-begun', ...scene },
    { type: 'scene-ended', ...scene },
  ];
}

function isSame(one: Pick<Running, 'scene' | 'kind'>, other: Pick<Running, 'scene' | 'kind'>): boolean {
  return one.scene === other.scene && one.kind === other.kind;
}

function endOf({ scene, kind, topics, intensity }: Running): Event {
  return { type: 'scene-ended', scene, kind, topics, intensity };
}

function asTouched(one: Pick<Running, 'topics' | 'intensity'>, content: Content) {
  const { topics, intensity } = together({ ...one, rating: 'everyone' }, content);
  return { topics, intensity };
}
