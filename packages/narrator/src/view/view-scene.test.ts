import { loadAdventure } from '@lamplight/adventure';
import { type Command, createWorld, type State } from '@lamplight/world';
import { expect, test } from 'vitest';
import { boundsOf, viewScene } from '../index.ts';

const loaded = loadAdventure(
  'quay',
  new Map([
    [
      'adventure.yaml',
      `
title: The quay
author: Ada
blurb: A quay in the dark.
ages: 8
minutes: 1
style: Dry and short.
opening: You come ashore.
start: quay
facts: { asked: false }
secrets:
  the-coin: { words: [[coin, shoe]], until: { fact: asked }, known-by: [mara] }
places:
  quay: { name: The Quay, description: [Nets and tar., Tar and nets.], exits: { down: hold } }
  hold: { name: The Hold, description: Barrels., dark: true, exits: { up: quay } }
things:
  chest: { name: chest, at: quay, opens: closed, container: true, description: Oak., words: [box] }
  pearl: { name: pearl, inside: chest, description: Round. }
  hat: { name: hat, worn: true, wearable: true, description: Felt. }
people:
  mara:
    name: Mara
    pronoun: she
    at: quay
    description: She mends nets.
    character: Gruff.
    goals: [To finish the net., To be paid.]
    mood: [{ when: { fact: asked }, say: Cross. }, Calm.]
    knows: [{ when: { fact: asked }, say: You asked. }, The coin is in her shoe.]
endings: { over: { name: Over, text: Done. } }
rules: { done: { after: { type: thing-taken, thing: pearl }, do: [{ end: over }] } }
`,
    ],
  ]),
);
if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
const world = createWorld(loaded.story);
const begun = world.begin(1);

function turn(before: State, command: Command, person: string | null = null) {
  const { events, state } = world.decide(before, command);
  const happened = world.tell(before, events);
  const speaker = person === null ? null : { person, asked: 'And?', heard: ['She said so.'] };
  const view = viewScene({ world, before, after: state, events, did: command.verb, happened, speaker });
  return { view, bounds: boundsOf({ view, world, before, after: state }), state };
}

test('what can be seen is in the view, with what was told of the place, and nothing that is hidden', () => {
  const { view } = turn(begun.state, { verb: 'look' });
  expect(view.story).toStrictEqual({ title: 'The quay', style: 'Dry and short.' });
  expect(view.description).toMatch(/^Tar and nets\./);
  expect(view.present.map(({ id, kind, carried }) => [id, kind, carried])).toStrictEqual([
    ['mara', 'person', false],
    ['chest', 'thing', false],
    ['hat', 'thing', true],
  ]);
  expect(JSON.stringify(view)).not.toMatch(/pearl|shoe/);
});

test('in the dark nothing is described and only what is carried can be named', () => {
  const { view } = turn(begun.state, { verb: 'go', direction: 'down' });
  expect(view.description).toBeNull();
  expect(view.present.map(({ id }) => id)).toStrictEqual(['hat']);
});

test('a speaker knows what they heard and what their author lets them know, and no more', () => {
  const { view, bounds } = turn(begun.state, { verb: 'look' }, 'mara');
  expect(view.speaker).toMatchObject({
    name: 'Mara',
    character: ['Gruff.', 'To finish the net.', 'To be paid.', 'Calm.'],
    knows: ['She said so.', 'The coin is in her shoe.'],
    asked: 'And?',
  });
  expect(bounds.secrets).toStrictEqual([]);
});

test('bounds say what is elsewhere, what is secret, how things stand and what the turn changed', () => {
  const { bounds } = turn(begun.state, { verb: 'open', thing: 'chest' });
  expect(bounds.changes).toMatchObject({ opened: ['chest'], gained: [], went: null, refused: false });
  expect(bounds.standing['chest']).toMatchObject({ open: true, held: false });
  expect(bounds.elsewhere.map(({ id }) => id)).toStrictEqual(['hold']);
  expect(bounds.secrets.map(({ id }) => id)).toStrictEqual(['the-coin']);
  expect(bounds.told).toContain('Nets and tar.');
  const off = turn(begun.state, { verb: 'take-off', thing: 'hat' });
  expect(off.bounds.changes.takenOff).toStrictEqual(['hat']);
  expect(turn(off.state, { verb: 'drop', thing: 'hat' }).bounds.changes.lost).toStrictEqual(['hat']);
  expect(turn(begun.state, { verb: 'go', direction: 'down' }).bounds.changes.went).toBe('hold');
  expect(structuredClone(bounds)).toStrictEqual(bounds);
});
