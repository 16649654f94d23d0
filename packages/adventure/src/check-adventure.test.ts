import { describe, expect, test } from 'vitest';
import { checkAdventure } from './index.ts';

/** Two rooms, a locked shed, a person who talks, a quest and an ending; nothing is wrong with it. */
const good: Readonly<Record<string, string>> = {
  'adventure.yaml': `title: The Shed
author: Somebody
blurb: A key, a shed and a neighbour.
ages: 6
minutes: 3
opening: It is a bright morning.
start: garden
max-score: 1
facts:
  told: false
endings:
  home:
    name: Home
    text: You go in for tea.
`,
  'places/garden.yaml': `places:
  garden:
    name: Garden
    description:
      - once: The garden smells of rain.
      - Wet grass, and a path to the shed.
    exits:
      north: { to: shed, door: shed-door }
      east: { to: lane, when: { fact: told }, otherwise: The gate sticks. }
  shed:
    name: Shed
    description: Dust and pots.
    dark: true
    exits:
      south: { to: garden, door: shed-door }
  lane:
    name: Lane
    description: A quiet lane.
    exits:
      west: garden
`,
  'things.yaml': `things:
  shed-door:
    name: shed door
    opens: closed
    lock: { key: rusty-key }
  rusty-key:
    name: rusty key
    description: It has seen better years.
    with: mara
  torch:
    name: torch
    description: A small electric torch.
    carried: true
    light: {}
  pot:
    name: flower pot
    description: Chipped at the rim.
    at: shed
`,
  'people/mara.yaml': `people:
  mara:
    name: Mara
    pronoun: she
    at: garden
    description: Your neighbour, in boots.
    scene: mara
    topics:
      key, lock: the_key
    accepts:
      pot: At last! she says.
`,
  'quests.yaml': `quests:
  the-pot:
    name: Fetch the pot
    begins: { ran: get-key }
    stages:
      fetch:
        objectives:
          find: { text: find the pot, done: { carried: pot } }
        next: bring
      bring:
        objectives:
          give: { text: give it to Mara, done: { with: { thing: pot, of: mara } } }
    rewards:
      - award: { points: 1, for: the pot }
      - set: { fact: told, to: true }
`,
  'rules.yaml': `rules:
  get-key:
    when: { not: { carried: rusty-key } }
    do:
      - receive: rusty-key
    once: true
  go-home:
    after: { type: player-moved, to: lane }
    do:
      - end: home
`,
  'scenes/mara.ink': `-> the_key
=== the_key ===
"Take it," says Mara. {carried("torch"): "You have a torch."}
* [Thank you]
  ~ happen("get-key")
  "Mind the pots."
  -> END
`,
};

/** Finds what checking says about the good adventure after one replacement, as `file:line code` per finding. */
function afterReplacing(file: string, from: string, to: string): readonly string[] {
  const before = good[file] ?? '';
  const text = before.replace(from, to);
  if (from !== '' && text === before) throw new Error(`"${from}" does not stand in ${file}`);
  return findings({ ...good, [file]: from === '' ? to : text });
}

function findings(files: Readonly<Record<string, string>>): readonly string[] {
  return check(files).map(({ file, line, code }) => `${file}:${line} ${code}`);
}

function check(files: Readonly<Record<string, string>>) {
  return checkAdventure('shed', new Map(Object.entries(files)));
}

test('a good adventure is passed over in silence', () => {
  expect(check(good)).toEqual([]);
});

describe('a planted fault is found in its line', () => {
  test.each([
    // What is not YAML
    ['things.yaml', '    name: torch', '    name: "torch', 'things.yaml:19 yaml/syntax'],
    ['things.yaml', '    with: mara', '    name: key', 'things.yaml:9 yaml/duplicate-field'],
    ['places/garden.yaml', 'Dust and pots.', 'Dust: and pots.', 'places/garden.yaml:12 yaml/syntax'],
    ['places/garden.yaml', 'Wet grass,', 'Wet grass: green,', 'places/garden.yaml:6 yaml/unquoted-text'],
    [
      'places/garden.yaml',
      'otherwise: The gate',
      'otherwise: The gate, it',
      'places/garden.yaml:9 yaml/unquoted-text',
    ],
    ['rules.yaml', '', '- a list', 'rules.yaml:1 yaml/no-fields'],
    ['rules.yaml', '    once: true', '    once: *never', 'rules.yaml:6 yaml/unknown-alias'],
    // What is not the format
    ['things.yaml', '    carried: true', '    caried: true', 'things.yaml:13 format/unknown-field'],
    ['places/garden.yaml', 'otherwise: The', 'othrwise: The', 'places/garden.yaml:9 format/unknown-field'],
    [
      'places/garden.yaml',
      '      west: garden',
      '      wets: garden',
      'places/garden.yaml:20 format/unknown-field',
    ],
    ['rules.yaml', '{ not: { carried', '{ not: { caried', 'rules.yaml:3 format/unknown-field'],
    ['rules.yaml', '- receive:', '- recieve:', 'rules.yaml:5 format/unknown-field'],
    ['places/garden.yaml', '    description: Dust and pots.\n', '', 'places/garden.yaml:10 format/missing'],
    ['adventure.yaml', 'title: The Shed\n', '', 'adventure.yaml:1 format/missing'],
    ['people/mara.yaml', 'pronoun: she', 'pronoun: her', 'people/mara.yaml:4 format/wrong-value'],
    ['adventure.yaml', 'ages: 6', 'ages: six', 'adventure.yaml:4 format/wrong-type'],
    ['quests.yaml', '        next: bring', '        next: bringg', 'quests.yaml:5 format/not-valid'],
    ['rules.yaml', '{ not: { carried: rusty-key } }', '{}', 'rules.yaml:3 format/not-valid'],
    // Where it stands and what it is called
    ['things.yaml', 'things:', 'blurb: Twice.\nthings:', 'things.yaml:1 files/head-field'],
    ['things.yaml', '  pot:', '  Pot:', 'things.yaml:15 ids/shape'],
    ['more.yaml', '', 'things:\n  torch: { name: other, at: garden }\n', 'things.yaml:10 ids/duplicate'],
    [
      'more.yaml',
      '',
      'things:\n  mara: { name: m, description: d, at: lane }\n',
      'people/mara.yaml:2 ids/ambiguous',
    ],
    // References
    ['places/garden.yaml', 'to: shed,', 'to: shet,', 'places/garden.yaml:8 references/unknown-place'],
    ['things.yaml', 'key: rusty-key', 'key: rusty-kee', 'things.yaml:5 references/unknown-thing'],
    ['things.yaml', 'with: mara', 'with: maro', 'things.yaml:9 references/unknown-person'],
    ['people/mara.yaml', '      pot: At', '      pott: At', 'people/mara.yaml:11 references/unknown-thing'],
    ['people/mara.yaml', 'scene: mara', 'scene: marra', 'people/mara.yaml:7 references/unknown-scene'],
    ['quests.yaml', 'ran: get-key', 'ran: get-kee', 'quests.yaml:4 references/unknown-rule'],
    ['quests.yaml', 'fact: told', 'fact: tolled', 'quests.yaml:15 references/unknown-fact'],
    ['rules.yaml', 'end: home', 'end: hom', 'rules.yaml:10 references/unknown-ending'],
    ['rules.yaml', '- end: home', '- begin-quest: the-pott', 'rules.yaml:10 references/unknown-quest'],
    // Where things are
    ['things.yaml', '    at: shed', '    at: shed\n    carried: true', 'things.yaml:19 things/two-spots'],
    ['things.yaml', 'opens: closed', 'opens: closed\n    at: lane', 'things.yaml:5 things/two-spots'],
    ['things.yaml', '    at: shed', '    inside: torch', 'things.yaml:18 things/no-container'],
    ['things.yaml', '    at: shed', '    upon: torch', 'things.yaml:18 things/no-supporter'],
    [
      'things.yaml',
      '    at: shed',
      '    inside: pot\n    container: true',
      'things.yaml:18 things/within-itself',
    ],
    [
      'rules.yaml',
      '{ not: { carried: rusty-key } }',
      '{ examined: maro }',
      'rules.yaml:3 references/unknown-thing',
    ],
    // Rules' patterns
    ['rules.yaml', 'type: player-moved', 'type: player-mooved', 'rules.yaml:8 rules/unknown-event'],
    ['rules.yaml', 'to: lane', 'two: lane', 'rules.yaml:8 rules/unknown-field'],
    ['rules.yaml', 'to: lane', 'to: lan', 'rules.yaml:8 references/unknown-place'],
    [
      'rules.yaml',
      'after: { type: player-moved, to: lane }',
      'before: { verb: goo }',
      'rules.yaml:8 rules/unknown-verb',
    ],
    [
      'rules.yaml',
      'after: { type: player-moved, to: lane }',
      'before: { verb: go, direction: [north, noth] }',
      'rules.yaml:8 rules/impossible-value',
    ],
    [
      'rules.yaml',
      '    do:\n      - end',
      '    each: turn\n    do:\n      - end',
      'rules.yaml:9 rules/triggers',
    ],
    ['rules.yaml', '    once: true', '    refuse: true', 'rules.yaml:6 rules/not-instead'],
    ['rules.yaml', '    once: true', '    except: { verb: go }', 'rules.yaml:6 rules/no-pattern'],
    // Ink
    ['scenes/mara.ink', '-> END', '-> nowhere', 'scenes/mara.ink:7 ink/error'],
    ['scenes/mara.ink', 'carried(', 'karried(', 'scenes/mara.ink:3 ink/error'],
    ['scenes/mara.ink', 'carried("torch")', 'carried("torch", 1)', 'scenes/mara.ink:3 ink/error'],
    ['scenes/mara.ink', '"torch"', '"porch"', 'scenes/mara.ink:3 references/unknown-thing'],
    ['scenes/mara.ink', '"get-key"', '"get-kee"', 'scenes/mara.ink:5 references/unknown-rule'],
    ['scenes/mara.ink', 'carried("torch")', 'dark(3)', 'scenes/mara.ink:3 ink/argument'],
    ['scenes/mara.ink', '-> the_key\n', 'TODO: more\n-> the_key\n', 'scenes/mara.ink:1 ink/warning'],
    ['people/mara.yaml', ': the_key', ': the_kee', 'people/mara.yaml:9 talk/unknown-knot'],
    ['people/mara.yaml', '    scene: mara\n', '', 'people/mara.yaml:8 talk/no-scene'],
    ['scenes/old.ink', '', 'Hello.\n-> END\n', 'scenes/old.ink:1 scenes/unused'],
    // What can never happen
    [
      'more.yaml',
      '',
      'places:\n  attic: { name: Attic, description: High up. }\n',
      'more.yaml:2 places/unreachable',
    ],
    [
      'places/garden.yaml',
      '{ to: shed, door: shed-door }',
      '{ blocked: No. }',
      'places/garden.yaml:10 places/unreachable',
    ],
    ['things.yaml', '    light: {}\n', '', 'things.yaml:14 things/unreachable'],
    ['more.yaml', '', 'things:\n  ring: { name: ring, description: Gold. }\n', 'more.yaml:2 things/nowhere'],
    ['more.yaml', '', 'people:\n  tom: { name: Tom, description: Tall. }\n', 'more.yaml:2 people/nowhere'],
    ['more.yaml', '', 'rules:\n  idle: { say: Hm. }\n', 'more.yaml:2 rules/never-raised'],
    ['rules.yaml', '- receive: rusty-key', '- go: garden', 'places/garden.yaml:10 places/unreachable'],
    [
      'more.yaml',
      '',
      `things:
  chest: { name: chest, description: Oak., at: garden, container: true, opens: closed, lock: { key: gold-key } }
  gold-key: { name: gold key, description: Gold., inside: chest }
`,
      'more.yaml:3 things/unreachable',
    ],
    [
      'more.yaml',
      '',
      `places:
  attic: { name: Attic, description: High up. }
people:
  tom: { name: Tom, description: Tall., at: attic }
`,
      'more.yaml:4 people/unreachable',
    ],
    [
      'more.yaml',
      '',
      `places:
  attic:
    name: Attic
    description: High up.
    reached: { lane: up, garden: north }
`,
      'more.yaml:5 places/way-taken',
    ],
    ['rules.yaml', 'to: lane }', 'to: lane }\n    when: { lit: pot }', 'rules.yaml:7 rules/never-runs'],
    ['quests.yaml', 'carried: pot', 'lit: pot', 'quests.yaml:8 quests/cannot-end'],
    ['quests.yaml', '    begins: { ran: get-key }\n', '', 'quests.yaml:2 quests/never-begins'],
    [
      'rules.yaml',
      'once: true',
      'once: true\n  x: { each: turn, when: { objective-met: { quest: the-pot, objective: fined } } }',
      'rules.yaml:7 references/unknown-objective',
    ],
    ['adventure.yaml', '  told: false', '  told: false\n  idle: 0', 'adventure.yaml:11 facts/never-set'],
    [
      'places/garden.yaml',
      'when: { fact: told }',
      'when: { at: garden }',
      'adventure.yaml:10 facts/never-read',
    ],
    ['rules.yaml', '      - end: home', '      - go: garden', 'adventure.yaml:12 endings/unreachable'],
    ['adventure.yaml', 'max-score: 1', 'max-score: 2', 'adventure.yaml:8 score/unreachable'],
    // Texts
    ['things.yaml', '    description: Chipped at the rim.\n', '', 'things.yaml:15 texts/no-description'],
    [
      'places/garden.yaml',
      'Dust and pots.',
      '[Dust., dust. ]',
      'places/garden.yaml:12 texts/duplicate-variant',
    ],
    [
      'places/garden.yaml',
      'Dust and pots.',
      '[{ when: { fact: told }, say: Dust. }]',
      'places/garden.yaml:12 texts/condition-ignored',
    ],
    ['places/garden.yaml', 'when: { fact: told }, ', '', 'places/garden.yaml:9 texts/unused'],
    [
      'things.yaml',
      '    at: shed',
      '    at: shed\n    scenery: true\n    appearance: Hm.',
      'things.yaml:20 texts/unused',
    ],
    [
      'people/mara.yaml',
      '      pot: At',
      '      shed-door: No.\n      pot: At',
      'people/mara.yaml:11 texts/unused',
    ],
  ])('%s: %s → %s', (file, from, to, expected) => {
    expect(afterReplacing(file, from, to)).toContain(expected);
  });
});

test('a missing head is said once, with what it needs', () => {
  expect(findings({ 'places.yaml': 'places: {}\n' })).toEqual(['adventure.yaml:1 files/no-head']);
});

test('a finding says what is wrong and what would be right', () => {
  const [finding] = check({
    ...good,
    'rules.yaml': (good['rules.yaml'] ?? '').replace('carried:', 'caried:'),
  });
  expect(finding).toEqual({
    file: 'rules.yaml',
    line: 3,
    column: 20,
    code: 'format/unknown-field',
    severity: 'error',
    wrong: '"rules.get-key.when.not" has no field "caried".',
    right: 'Did you mean "carried"?',
  });
});

test('files that cannot be read keep silent about what refers to them', () => {
  expect(findings({ ...good, 'things.yaml': 'things: [' })).toEqual(['things.yaml:1 yaml/syntax']);
});

test('the included parts of a scene are named where they are wrong, and belong to the scene', () => {
  const files = { ...good, 'scenes/parts/pots.ink': '=== pots ===\nPots.\n-> END\n' };
  const scene = `INCLUDE parts/pots.ink\n${(good['scenes/mara.ink'] ?? '').replace('-> END', '-> pots')}`;
  expect(findings({ ...files, 'scenes/mara.ink': scene })).toEqual([]);
  const broken = { ...files, 'scenes/parts/pots.ink': '=== pots ===\nPots.\n-> nowhere\n' };
  expect(findings({ ...broken, 'scenes/mara.ink': scene })).toContain('scenes/parts/pots.ink:3 ink/error');
  expect(findings({ ...good, 'scenes/mara.ink': scene })[0]).toMatch(/^scenes\/mara\.ink:1 ink\/error$/);
});

test('whoever can be looked at may be named where things are', () => {
  const rules = (good['rules.yaml'] ?? '').replace('{ not: { carried: rusty-key } }', '{ examined: mara }');
  expect(check({ ...good, 'rules.yaml': rules })).toEqual([]);
});
