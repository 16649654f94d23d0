import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pier } from '../../../testing/narrator/a-pier.ts';
import { extendStory, loadAdventure } from './index.ts';

const bell = `quests:
  bell:
    name: The bell
    content: { topics: [storms] }
    begins: { talked-to: ezra }
    stages:
      find: { objectives: { found: { text: find the clapper, done: { carried: clapper } } }, say: Heavy. }
things:
  clapper: { name: clapper, at: tower, description: Green with age. }
rules:
  clank: { after: { type: thing-taken, thing: clapper }, say: It clanks. }
`;
const wenna = `people:
  wenna: { name: Wenna, at: pier, description: She mends nets., scene: wenna, topics: { nets: nets, default: nets } }
`;
const shed =
  'places: { shed: { name: Shed, description: Tar., exits: { north: pier }, reached: { pier: south } } }\n';
const extras: readonly (readonly [string, string])[] = [
  ['more/bell.yaml', bell],
  ['more/wenna.yaml', wenna],
  ['more/shed.yaml', shed],
  ['scenes/wenna.ink', '"Well?" says Wenna.\n-> END\n\n=== nets ===\n"They hold," says Wenna.\n-> END\n'],
  ['more/notes.md', '# No part of it'],
];

function load(files: ReadonlyMap<string, string>) {
  const loaded = loadAdventure('pier', files);
  if (!loaded.ok) throw new RangeError(JSON.stringify(loaded.findings));
  return loaded.story;
}

describe('a story that was added to', () => {
  test('is the one that its folder would hold with the files, but for the hash', () => {
    fc.assert(
      fc.property(fc.subarray([...extras], { minLength: 1 }), (some) => {
        // Somebody who has a scene needs the file of it.
        fc.pre(
          !some.some(([path]) => path === 'more/wenna.yaml') ||
            some.some(([path]) => path === 'scenes/wenna.ink'),
        );
        const files = new Map(some);
        const extended = extendStory(load(pier), files);
        if (!extended.ok) throw new RangeError(JSON.stringify(extended.findings));
        const { content, ...story } = extended.story;
        const { content: whole, ...together } = load(new Map([...pier, ...files]));
        expect(story).toEqual(together);
        expect(content).not.toBe(whole);
        expect(content).not.toBe(load(pier).content);
      }),
      { numRuns: 20 },
    );
  });

  test('keeps the one that it was made of as it was', () => {
    const story = load(pier);
    const before = JSON.stringify(story);
    extendStory(story, new Map(extras));
    expect(JSON.stringify(story)).toBe(before);
  });

  test('can be added to again, and has another hash for other files or another order', () => {
    const once = extendStory(load(pier), new Map(extras.slice(1)));
    const twice = once.ok ? extendStory(once.story, new Map(extras.slice(0, 1))) : once;
    const atOnce = extendStory(load(pier), new Map(extras));
    if (!twice.ok || !atOnce.ok) throw new RangeError('It cannot be played.');
    expect({ ...twice.story, content: '' }).toEqual({ ...atOnce.story, content: '' });
    expect(twice.story.content).not.toBe(atOnce.story.content);
  });

  test('of a large adventure does not read that again', () => {
    const folder = join(import.meta.dirname, '../../../adventures/harrow-light');
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const files = new Map(
      names
        .filter((name) => /\.(?:yaml|ink)$/.test(name))
        .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
    const loaded = loadAdventure('harrow-light', files);
    if (!loaded.ok) throw new RangeError('It cannot be played.');
    const place = loaded.story.start;
    const shell = `things: { own-shell: { name: shell, at: ${place}, description: Pale. } }`;
    const extended = extendStory(loaded.story, new Map([['shell.yaml', shell]]));
    if (!extended.ok) throw new RangeError(JSON.stringify(extended.findings));
    const together = loadAdventure('harrow-light', new Map([...files, ['shell.yaml', shell]]));
    expect(together.ok && { ...together.story, content: '' }).toEqual({ ...extended.story, content: '' });
  });
});

describe('what does not fit', () => {
  test.each<[string, Record<string, string>, string]>([
    [
      'takes the place of something',
      { 'a.yaml': 'things: { key: { name: other key, at: hut } }' },
      'ids/duplicate',
    ],
    ['takes the place of a scene', { 'scenes/ezra.ink': 'Hello.\n-> END\n' }, 'ids/duplicate'],
    ['is a thing like a person', { 'a.yaml': 'things: { ezra: { name: doll, at: hut } }' }, 'ids/ambiguous'],
    [
      'names what is not there',
      { 'a.yaml': 'things: { shell: { name: shell, at: beach } }' },
      'references/unknown-place',
    ],
    ['is about the whole adventure', { 'a.yaml': 'title: Mine' }, 'files/head-field'],
    ['comes with a head', { 'adventure.yaml': 'title: Mine' }, 'format/unknown-field'],
    [
      'is reached where another way leads off',
      { 'a.yaml': 'places: { loft: { name: Loft, description: Hay., reached: { hut: up } } }' },
      'places/way-taken',
    ],
    ['is no YAML', { 'a.yaml': 'things: [' }, 'yaml/syntax'],
    [
      'has a rule for nothing',
      { 'a.yaml': 'rules: { r: { after: { type: nothing } } }' },
      'rules/unknown-event',
    ],
    [
      'is within itself',
      { 'a.yaml': 'things: { box: { name: box, inside: box, container: true } }' },
      'things/within-itself',
    ],
  ])('because it %s is said with a spot', (_why, files, code) => {
    const extended = extendStory(load(pier), new Map(Object.entries(files)));
    expect(extended.ok ? [] : extended.findings.map((one) => one.code)).toContain(code);
  });
});
