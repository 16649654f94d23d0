import {
  type Event,
  type Limits,
  partAt,
  permits,
  shows,
  type State,
  type Story,
  type TaggedWords,
  wordsFor,
  type World,
} from '@lamplight/world';
import { expect } from 'vitest';

/** Everything of a turn that a player's limits have a say in, read by tags and never by looking for words. */
export function expectWithinLimits(
  world: World,
  before: State,
  events: readonly Event[],
  after: State,
): void {
  const { story } = world;
  const { limits } = after;
  const told = world.tell(before, events).join('\n');
  for (const say of leftOut(story, limits)) expect(told).not.toContain(say);
  for (const event of events) {
    if (event.type === 'scene-told') expect(shows(limits, event.content), event.scene).toBe(true);
    if (event.type === 'rule-ran') expect(permits(limits, story.rules[event.rule]?.content)).toBe(true);
    if (!('text' in event) || event.text === undefined) continue;
    const part = partAt(story, event.text);
    const words = part?.variants.map((variant) => wordsFor(limits, variant)) ?? [];
    expect(
      words.some((one) => one !== undefined),
      event.text,
    ).toBe(true);
  }
  const scene = world.scene(after);
  const offered = world.offers(after).flatMap(({ about }) => about);
  for (const { id } of [...scene.things, ...scene.inventory, ...scene.people])
    expectPermitted(story, limits, id);
  for (const id of offered) expectPermitted(story, limits, id);
  expect(world.violations(after)).toStrictEqual([]);
}

function expectPermitted(story: Story, limits: Limits, id: string): void {
  const entity = story.things[id] ?? story.people[id] ?? story.places[id];
  expect(permits(limits, entity?.content), id).toBe(true);
}

// Both are looked at every turn, and neither changes within a test: going through a whole story takes longer than a turn.
const taggedOf = new WeakMap<Story, readonly TaggedWords[]>();
const leftOutUnder = new WeakMap<Limits, { readonly story: Story; readonly words: readonly string[] }>();

/** The words that a player is not to be told in full, found by their tags. */
function leftOut(story: Story, limits: Limits): readonly string[] {
  const known = leftOutUnder.get(limits);
  if (known?.story === story) return known.words;
  const tagged = taggedOf.get(story) ?? taggedIn({ ...story, scenes: {} });
  taggedOf.set(story, tagged);
  const words = tagged.flatMap(({ say, content }) => (shows(limits, content) ? [] : [say]));
  leftOutUnder.set(limits, { story, words });
  return words;
}

function taggedIn(value: unknown): readonly TaggedWords[] {
  if (Array.isArray(value)) return value.flatMap(taggedIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(taggedIn);
  return isTagged(value) ? [value, ...inner] : inner;
}

function isTagged(value: object): value is TaggedWords {
  return 'say' in value && typeof value.say === 'string' && 'content' in value;
}
