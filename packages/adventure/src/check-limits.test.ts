import { describe, expect, test } from 'vitest';
import { checkAdventure, loadAdventure } from './index.ts';

const head = `title: T
author: A
blurb: B
ages: 8
minutes: 1
opening: It begins.
start: shore
endings:
  home: { name: Home, text: Home. }
`;

const shore = `places:
  shore: { name: Shore, description: Sand., exits: { north: field } }
  field: { name: Field, description: Grass., exits: { south: shore } }
`;

const end = `rules:
  home: { after: { type: player-moved, to: field }, do: [end: home] }
`;

function files(world: string, more: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map([['adventure.yaml', head], ['world.yaml', world], ...Object.entries(more)]);
}

function found(world: string, more: Readonly<Record<string, string>> = {}): readonly string[] {
  return checkAdventure('t', files(world, more)).map(({ file, line, code }) => `${file}:${line} ${code}`);
}

describe('an adventure whose tags are in order', () => {
  test('is passed over in silence', () => {
    const world = `${shore}${end}  wave:
    after: { type: waited }
    content: { topics: [drowning] }
    say: { say: You go under., veiled: Later you are dry. }
`;
    expect(found(world)).toEqual([]);
  });
});

describe('topics', () => {
  test('must be known or declared', () => {
    const world = `${shore}things:
  net: { name: net, at: shore, description: A net., content: { topics: [drownin] } }
${end}`;
    const [finding] = checkAdventure('t', files(world));
    expect(finding).toMatchObject({ file: 'world.yaml', line: 5, code: 'references/unknown-topic' });
    expect(finding?.right).toBe('Did you mean "drowning"?');
  });

  test('are checked in conditions and in Ink, with their line', () => {
    const person = `people:
  ada: { name: Ada, at: shore, description: Ada., scene: ada }
${end}  odd: { each: turn, when: { lined: seagulls }, say: A gull. }
`;
    const ink = 'Hello. # topic: gulls # instead: Hi.\nBye. # intensity: loud\n-> END\n';
    expect(found(`${shore}${person}`, { 'scenes/ada.ink': ink })).toEqual([
      'scenes/ada.ink:1 references/unknown-topic',
      'scenes/ada.ink:2 ink/tag',
      'world.yaml:8 references/unknown-topic',
    ]);
  });

  test('in Ink leave words for those who veil them', () => {
    const person = 'people:\n  ada: { name: Ada, at: shore, description: Ada., scene: ada }\n';
    const ink = `# topic: fire
Hello.
"It burned." # topic: fire # veiled: She tells you.
* [Ask # topic: fire] -> END
`;
    const world = `${shore}${person}${end}`;
    expect(found(world, { 'scenes/ada.ink': ink })).toEqual(['scenes/ada.ink:4 limits/nothing-left']);
  });

  test('that are declared have a title and are used', () => {
    const topics = `topics:
  kelp: {}
  gulls: { title: Gulls }
`;
    const world = `${shore}things:
  weed: { name: weed, at: shore, description: { say: Slimy., instead: Sand. }, content: { topics: [kelp] } }
${end}${topics}`;
    expect(found(world)).toEqual(['world.yaml:9 topics/no-title', 'world.yaml:10 topics/unused']);
  });
});

describe('texts', () => {
  test('that leave nothing to tell under a line or a veil are found', () => {
    const world = `places:
  shore:
    name: Shore
    description:
      - { say: The sea has him., content: { topics: [drowning] } }
    exits: { north: field }
  field: { name: Field, description: Grass. }
${end}`;
    expect(found(world)).toEqual(['world.yaml:4 limits/nothing-left']);
    expect(found(world.replace('him., ', 'him., instead: Sand., '))).toEqual([]);
    expect(found(world.replace('him., ', 'him., veiled: Somebody is missing., '))).toEqual([
      'world.yaml:4 limits/nothing-left',
    ]);
  });

  test('of what is not there under a line need words for the veil only', () => {
    const world = `${shore}things:
  net:
    name: net
    at: shore
    content: { topics: [drowning], intensity: full }
    description: Heavy with it.
${end}`;
    const [finding, ...others] = checkAdventure('t', files(world));
    expect(finding).toMatchObject({ line: 9, code: 'limits/nothing-left' });
    expect(finding?.wrong).toContain('veil "drowning"');
    expect(others).toEqual([]);
  });

  test('that are veiled say for which topic', () => {
    const world = `${shore.replace('Sand.', '{ say: Sand., veiled: Grey. }')}${end}`;
    expect(found(world)).toEqual(['world.yaml:2 limits/untagged']);
  });
});

describe('endings', () => {
  const lost = end.replace('after:', 'content: { topics: [storms] }, after:');

  test('that nobody reaches without tagged content are found, at the content', () => {
    const [finding, ...others] = checkAdventure('t', files(`${shore}${lost}`));
    expect(finding).toMatchObject({ file: 'world.yaml', line: 5, code: 'limits/not-winnable' });
    expect(finding?.wrong).toContain('draw a line at "storms"');
    expect(others).toEqual([]);
  });

  test('can be reached by another rule instead', () => {
    const world = `${shore}${lost.replace('content:', 'otherwise: calm, content:')}  calm: { do: [end: home] }\n`;
    expect(found(world)).toEqual([]);
  });

  test('may need a topic that the author calls essential', () => {
    expect(found(`${shore}${lost}topics:\n  storms: { essential: It is a storm. }\n`)).toEqual([]);
  });

  test('behind a place that is too much for gentle players are found', () => {
    const world = `${shore.replace('Grass.,', 'Grass., content: { intensity: full },')}${end}`;
    expect(found(world)).toEqual(['world.yaml:3 limits/not-winnable']);
  });
});

describe('rules', () => {
  test('do not stand in for one another in a circle, nor without tags', () => {
    const world = `${shore}${end}  one: { each: turn, content: { topics: [fire] }, otherwise: two }
  two: { content: { topics: [fire] }, otherwise: one }
  three: { each: turn, otherwise: one }
`;
    expect(found(world)).toEqual([
      'world.yaml:6 rules/circular',
      'world.yaml:7 rules/circular',
      'world.yaml:8 rules/not-tagged',
    ]);
  });

  test('cannot answer what is the player’s own', () => {
    const world = `${shore}${end}  no: { instead: { verb: set-limits }, refuse: true, say: No. }\n`;
    expect(found(world)).toEqual(['world.yaml:6 rules/unknown-verb']);
  });

  test('can follow from the end of an encounter', () => {
    const world = `${shore}${end}  over: { after: { type: scene-ended, scene: squall }, say: It has passed. }
encounters:
  squall:
    while: { at: shore }
    content: { topics: [storms] }
    fade: { say: You go up to the field., do: [{ go: field }] }
`;
    expect(found(world)).toEqual([]);
    expect(loadAdventure('t', files(world)).ok).toBe(true);
  });
});
