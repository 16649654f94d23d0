/** A small adventure to add to: three places, a door with a key, somebody to talk with. */
export const pier: ReadonlyMap<string, string> = new Map([
  [
    'adventure.yaml',
    `title: The Pier
author: Ada
blurb: A pier, a hut, and a light that somebody should see to.
ages: 8
minutes: 10
start: pier
opening: The ferry has gone without you.
endings:
  lit: { name: Lit, text: The light goes round. }
`,
  ],
  [
    'places.yaml',
    `# Where it all is.
places:
  pier:
    name: The pier
    description: Planks, and the sea between them. A hut stands to the east.
    exits:
      east: hut
  hut:
    name: The hut
    description: A stove and a bench. A locked door leads up. The pier is to the west.
    exits:
      west: pier
      up: { to: tower, door: door }
  tower:
    name: The tower
    description: A round room with a lamp in it. The stair goes down.
    exits:
      down: { to: hut, door: door }
`,
  ],
  [
    'things.yaml',
    `things:
  door: { name: green door, opens: closed, lock: { key: key, starts: locked }, scenery: true, description: Green. }
  key: { name: iron key, at: pier, description: It is cold. }
  lamp: { name: big lamp, at: tower, scenery: true, description: It wants a match. }
people:
  ezra:
    name: Ezra
    pronoun: he
    at: hut
    description: He has been here longer than the hut.
    appearance: Ezra sits by the stove.
    scene: ezra
    topics: { default: no_answer }
rules:
  light: { instead: { verb: touch, thing: lamp }, do: [{ end: lit }] }
`,
  ],
  ['scenes/ezra.ink', '"Evening," says Ezra.\n-> END\n\n=== no_answer ===\n"Could be," says Ezra.\n-> END\n'],
]);

/** A quest that can be done. */
export const bellQuest = {
  id: 'ferry-bell',
  name: 'The ferry bell',
  begins: { kind: 'talk', person: 'ezra' },
  things: [
    {
      id: 'ferry-bell-clapper',
      name: 'bell clapper',
      words: ['tongue'],
      at: 'tower',
      description: 'The tongue of a bell, green with age.',
      fixed: false,
    },
  ],
  steps: [
    {
      text: "find the bell's tongue",
      goal: { kind: 'have', thing: 'ferry-bell-clapper' },
      say: 'It is heavier than it looks.',
    },
    {
      text: 'give it to Ezra',
      goal: {
        kind: 'give',
        thing: 'ferry-bell-clapper',
        person: 'ezra',
        answer: 'Ezra weighs it in his hand and nods.',
      },
      say: 'The bell will be heard again.',
    },
  ],
  say: 'Somewhere out there a ferry will hear it.',
  touches: { topics: ['loneliness'], rating: 'everyone', intensity: 'gentle' },
};

/** A person who fits in. */
export const netMender = {
  id: 'net-mender',
  name: 'Wenna',
  words: ['mender'],
  pronoun: 'she',
  at: 'pier',
  description: 'Her hands do not stop when she looks up.',
  appearance: 'Wenna sits on a crate and mends a net.',
  greeting: 'Mind the twine!',
  topics: [{ words: ['net', 'twine'], answer: 'It holds what it holds \u2013 no more.' }],
  otherwise: 'I could not say.',
  touches: { topics: ['storms'], rating: 'everyone', intensity: 'gentle' },
};

/** A place that fits in. */
export const boatShed = {
  id: 'boat-shed',
  name: 'The boat shed',
  description: 'It smells of tar. A keel lies on blocks, and the pier is to the north.',
  from: 'pier',
  direction: 'south',
  things: [
    {
      id: 'old-keel',
      name: 'old keel',
      words: [],
      description: 'Oak, and older than the pier.',
      fixed: true,
    },
  ],
  touches: { topics: ['confined-spaces'], rating: 'everyone', intensity: 'gentle' },
};
