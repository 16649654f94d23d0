import { createWorld, type Command } from '@lamplight/world';
import { expect, test } from 'vitest';
import { loadAdventure, stateSheet } from '../index.ts';

const files = new Map([
  [
    'adventure.yaml',
    `
title: The hut
author: Ada
blurb: A lamp.
ages: 8
minutes: 1
opening: Rain.
start: hut
max-score: 2
time: { starts: "17:40", minutes-per-turn: 5 }
facts: { knocks: 0, warned: false }
places:
  hut: { name: The hut, description: A bench., exits: { out: { to: field, door: door } } }
  field: { name: The field, description: Grass., exits: { in: { to: hut, door: door } } }
things:
  door: { name: door, opens: closed }
  lamp: { name: lamp, at: hut, description: Tin., light: {} }
  cup: { name: cup, with: ben, description: Tin. }
people:
  ben: { name: Ben, at: hut, description: Ben., pronoun: he }
quests:
  leave: { name: Leave, begins: { lit: lamp }, stages: { only: { objectives: { out: { text: go out, done: { visited: field } } } } } }
rules:
  counted: { after: { type: thing-lit }, do: [add: { fact: knocks, by: 1 }, award: { points: 2, for: light }] }
  away: { after: { type: player-moved, to: field }, do: [end: gone] }
endings:
  gone: { name: Gone, text: You are outside. }
`,
  ],
]);

function sheetAfter(...commands: readonly Command[]): ReturnType<typeof stateSheet> {
  const loaded = loadAdventure('hut', files);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.findings));
  const world = createWorld(loaded.story);
  let before = world.blank(1);
  let { events, state } = world.begin(1);
  for (const command of commands) {
    before = state;
    ({ events, state } = world.decide(state, command));
  }
  return stateSheet(loaded.story, { state, before, events });
}

function lines(sheet: ReturnType<typeof stateSheet>, title: string): readonly string[] {
  const section = sheet.sections.find((one) => one.title === title);
  return (section?.lines ?? []).map(({ name, value, changed }) => `${changed ? '*' : ' '}${name} ${value}`);
}

test('a sheet says how everything stands by its id, and marks what the last turn changed', () => {
  const sheet = sheetAfter({ verb: 'take', thing: 'lamp' }, { verb: 'light', thing: 'lamp' });
  expect(lines(sheet, 'Now')).toStrictEqual([
    ' place hut',
    '*turns 2',
    ' seed 1',
    '*score 2 of 2',
    '*time 17:50',
  ]);
  expect(lines(sheet, 'Facts')).toStrictEqual(['*knocks 1', ' warned false']);
  expect(lines(sheet, 'Things')).toStrictEqual([' door a door', '*lamp carried, lit', ' cup with ben']);
  expect(lines(sheet, 'People')).toStrictEqual([' ben hut']);
  expect(lines(sheet, 'Quests')).toStrictEqual(['*leave active at only']);
  expect(lines(sheet, 'Rules that ran')).toStrictEqual(['*counted once']);
});

test('a sheet names what happened last, without the words that were told', () => {
  const { happened } = sheetAfter({ verb: 'open', thing: 'door' }, { verb: 'go', direction: 'out' });
  expect(happened).toContain('player-moved (from: hut, to: field, direction: out)');
  expect(happened).toContain('rule-ran (rule: away)');
  expect(happened.join()).not.toContain('You are outside');
});
