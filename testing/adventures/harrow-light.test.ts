import { createWorld, type State, usualLimits } from '@lamplight/world';
import { expect, test } from 'vitest';
import { loadShipped, walkthroughsOf } from './shipped.ts';
import { walkThrough } from './walk-through.ts';

const story = await loadShipped('harrow-light');
const world = createWorld(story);

interface Evening {
  readonly end: State;
  readonly told: readonly string[];
}

/** Plays one of the walkthroughs as it is written. */
function evening(name: string): Evening {
  const walkthrough = walkthroughsOf(story).find((one) => one.name === name);
  if (walkthrough === undefined) throw new Error(`There is no walkthrough ${name}.txt.`);
  const limits = { ...usualLimits(story), ...walkthrough.limits };
  const inputs = walkthrough.inputs.map(({ text }) => text);
  const steps = [...walkThrough(world, limits, inputs)];
  const end = steps.at(-1)?.after;
  if (end === undefined) throw new Error(`${name}.txt is empty.`);
  return { end, told: steps.flatMap(({ before, events }) => world.tell(before, events)) };
}

const is = ({ facts }: State, fact: string): boolean => Boolean(facts.values[fact]);

const told = ['tamsin', 'bram', 'wren', 'ezra', 'loveday', 'nance', 'jory', 'merrin'].map(
  (person) => `told-${person}`,
);

test('everybody on Harrow keeps something, and tells it to whoever earned it', () => {
  expect(Object.keys(story.people)).toHaveLength(told.length);
  const { end } = evening('the-low-light');
  expect(told.filter((fact) => !is(end, fact))).toStrictEqual([]);
});

test('nobody on Harrow tells what they keep to somebody who only does what is needed', () => {
  const { end } = evening('by-the-stairs');
  expect(told.filter((fact) => is(end, fact))).toStrictEqual([]);
});

test.each([
  ['the-window', 'form-laid'],
  ['the-long-way', 'boat-launched'],
  ['the-quay', 'piloted'],
])('the Fifth Tine is reached in three ways: %s by “%s” alone', (name, way) => {
  const { end } = evening(name);
  expect(['form-laid', 'boat-launched', 'piloted'].filter((fact) => is(end, fact))).toStrictEqual([way]);
});

test('in an evening in which everybody is heard, nothing that is longer than a line is told twice', () => {
  const paragraphs = evening('the-low-light').told.flatMap((words) => words.split(/\n+/));
  const long = paragraphs.filter((words) => words.length > 80 && !/^\d+\./.test(words));
  expect(long.length).toBeGreaterThan(250);
  expect(long.filter((words, index) => long.indexOf(words) < index)).toStrictEqual([]);
});

test('whoever has practised the register needs one thought to get past the last of the fog, and nobody needs it', () => {
  expect(is(evening('the-window').end, 'register-kept')).toBe(true);
  const { end } = evening('the-long-way');
  expect(is(end, 'register-kept')).toBe(false);
  expect(is(end, 'heard-merrin')).toBe(true);
});
