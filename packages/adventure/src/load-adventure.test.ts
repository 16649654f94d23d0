import { createWorld } from '@lamplight/world';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkAdventure, loadAdventure } from './index.ts';

const head = `title: Small
author: Somebody
blurb: Two rooms.
ages: 6
minutes: 1
opening: You wake.
start: hall
endings: {}
`;
const places = `places:
  hall:
    name: Hall
    description:
      - when: { carried: ball }
        say: [A hall and a ball., The hall again.]
      - once: A hall you do not know.
      - A hall.
    exits:
      up: loft
  loft: { name: Loft, description: Beams., exits: { down: hall } }
`;
const things = `things:
  ball: { name: ball, description: Red., at: hall, container: { holds: 2 } }
`;
const files = new Map([
  ['adventure.yaml', head],
  ['places.yaml', places],
  ['things/ball.yaml', things],
  ['README.md', '# About it'],
]);

function load(from: ReadonlyMap<string, string>) {
  const loaded = loadAdventure('small', from);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  return loaded.story;
}

describe('a loaded adventure', () => {
  test('has its folder as id, and the defaults filled in', () => {
    const story = load(files);
    expect(story.id).toBe('small');
    expect(story.things['ball']).toMatchObject({ weight: 1, words: [], plural: false });
    expect(story.player.strength).toBe(100);
    expect(story.places['hall']?.exits).toEqual({ up: { to: 'loft' } });
  });

  test('holds its texts in the order in which they are tried', () => {
    expect(load(files).places['hall']?.description).toEqual({
      parts: [
        { when: { carried: 'ball' }, variants: ['A hall and a ball.', 'The hall again.'] },
        { once: true, variants: ['A hall you do not know.'] },
        { variants: ['A hall.'] },
      ],
    });
  });

  test('can be played', () => {
    const world = createWorld(load(files));
    const { state } = world.begin(1);
    expect(world.decide(state, { verb: 'go', direction: 'up' }).state.travel.place).toBe('loft');
  });

  test('names its content by a hash that does not depend on the order of files, but on every letter', () => {
    const { content } = load(files);
    expect(content).toMatch(/^[0-9a-f]{64}$/);
    expect(load(new Map([...files].toReversed())).content).toBe(content);
    expect(load(new Map(files).set('README.md', '# About it.')).content).not.toBe(content);
  });

  test('is the same however its entries are spread over files', () => {
    const together = new Map([['adventure.yaml', head + places + things]]);
    const { content: _one, ...first } = load(together);
    const { content: _other, ...second } = load(files);
    expect(first).toEqual(second);
  });
});

test('an adventure with an error is not loaded', () => {
  const loaded = loadAdventure(
    'small',
    new Map(files).set('places.yaml', places.replace('up: loft', 'up: lift')),
  );
  expect(loaded).toMatchObject({ ok: false, findings: [{ code: 'references/unknown-place', line: 10 }] });
});

test('an adventure with something doubtful is loaded, and checking tells of it', () => {
  const doubtful = new Map(files).set('more.yaml', 'things:\n  coin: { name: coin, at: loft }\n');
  expect(loadAdventure('small', doubtful).ok).toBe(true);
  expect(checkAdventure('small', doubtful)).toMatchObject([
    { code: 'texts/no-description', severity: 'warning' },
  ]);
});

describe('whatever is in the files', () => {
  test('is answered with findings, never with an exception', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom(...files.keys(), 'scenes/a.ink'),
        (text, name) => {
          const findings = checkAdventure('small', new Map(files).set(name, text));
          expect(findings.every(({ line }) => line >= 1)).toBe(true);
        },
      ),
      { numRuns: 150, seed: 7 },
    );
  });

  test.each([
    ['[', ']'],
    ['{ not: ', '}'],
  ])('may be nested as deeply as anybody likes: %s', (open, close) => {
    for (const depth of [100, 3000, 30_000]) {
      const text = `places: { hall: { dark: ${open.repeat(depth)}${close.repeat(depth)} } }`;
      expect(checkAdventure('small', new Map(files).set('places.yaml', text)).length).toBeGreaterThan(0);
    }
  });

  test('is playable when it is loaded', () => {
    const written = head + places + things;
    fc.assert(
      fc.property(
        fc.nat(written.length),
        fc.nat(40),
        fc.constantFrom('', '\n', 'hall', '{}', '[]', 'null', '1'),
        (at, length, put) => {
          const text = written.slice(0, at) + put + written.slice(at + length);
          const loaded = loadAdventure('small', new Map([['adventure.yaml', text]]));
          if (!loaded.ok) return;
          const world = createWorld(loaded.story);
          const { state } = world.begin(1);
          for (const { command } of world.offers(state)) world.decide(state, command);
          expect(world.violations(state)).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test.each(['__proto__', 'constructor', 'toString', 'Brass Lamp', '1', ''])(
    'an id may not be "%s"',
    (id) => {
      const more = `things:\n  "${id}": { name: x, description: x, at: hall }\n`;
      expect(checkAdventure('small', new Map(files).set('more.yaml', more))).toMatchObject([
        { code: 'ids/shape', line: 2 },
      ]);
    },
  );
});
