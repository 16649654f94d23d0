import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, createWorld, everyFeature, knownTopics } from '@lamplight/world';
import { expect, test } from 'vitest';
import { adventureFormat } from './format/adventure-format.ts';
import { checkAdventure, loadAdventure } from './index.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/adventures.md'), 'utf8');

/** The adventure that the examples of the page make up: each names its file beside its language. */
const files = new Map(
  [...page.matchAll(/^```\w+ adventure (\S+)\n([\s\S]*?)^```$/gm)].map(([, name = '', text = '']) => [
    name,
    text,
  ]),
);

test('the examples of the reference make up an adventure that nothing can be said against', () => {
  expect([...files.keys()]).toContain('adventure.yaml');
  expect(checkAdventure('boathouse', files)).toEqual([]);
});

test('the adventure of the reference can be played to both endings', () => {
  const first: Command[] = [
    { verb: 'talk', person: 'ada' },
    { verb: 'choose', choice: 0 },
    { verb: 'unlock', thing: 'boathouse-door', with: 'small-key' },
    { verb: 'open', thing: 'boathouse-door' },
    { verb: 'light', thing: 'torch' },
    { verb: 'go', direction: 'north' },
  ];
  expect(endingOf([...first, { verb: 'go', direction: 'down' }])).toEqual({ ending: 'gone', points: 0 });
  const last: Command[] = [
    { verb: 'open', thing: 'tin' },
    { verb: 'take', thing: 'matches' },
    { verb: 'go', direction: 'south' },
    { verb: 'light', thing: 'lantern' },
  ];
  expect(endingOf([...first, ...last])).toEqual({ ending: 'lit', points: 3 });
});

test('the reference names every field, section, condition, effect, verb and event of the format', () => {
  const { kit, schema, conditions } = adventureFormat;
  const names = [
    ...Object.keys(schema.shape),
    ...Object.keys(conditions()),
    ...everyFeature.flatMap(({ vocabulary }) => [
      ...Object.values(vocabulary.authored(kit)).flatMap((fields) => Object.keys(fields ?? {})),
      ...Object.keys(vocabulary.effects(kit)),
      ...Object.keys(vocabulary.commands),
      ...Object.keys(vocabulary.events),
    ]),
  ];
  names.push(...Object.keys(knownTopics));
  const written = new Set(page.match(/[a-z]+(?:-[a-z]+)*/g));
  expect(names.filter((name) => !written.has(name))).toEqual([]);
});

function endingOf(commands: readonly Command[]): unknown {
  const loaded = loadAdventure('boathouse', files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const world = createWorld(loaded.story);
  let { state } = world.begin(1);
  for (const command of commands) {
    const act = world.decide(state, command);
    expect(act.refusal).toBeNull();
    state = act.state;
  }
  return { ending: state.endings.reached, points: state.score.points };
}
