/** Things to be found, as quests that begin and end in one place. */
export function finds(place: string) {
  return [
    {
      thing: 'brass button',
      name: 'The brass button',
      description: 'Four holes, one of them still with a bit of blue thread in it.',
      text: 'find what has come off a coat',
      say: 'It is cold for a moment, and then it is as warm as you are.',
      end: 'Somebody will be glad to do up their coat again.',
    },
    {
      thing: 'glass marble',
      name: 'The glass marble',
      description: 'Clear, with one green thread turning in it that has no end.',
      text: 'find what has rolled away',
      say: 'Held against the light it has a whole room in it, upside down.',
      end: 'There was a game once, and now it can go on.',
    },
    {
      thing: 'wooden whistle',
      name: 'The wooden whistle',
      description: 'Elder wood, cut with a small knife by somebody patient.',
      text: 'find what somebody has cut and let fall',
      say: 'It has two notes in it, and both of them are a little flat.',
      end: 'Two flat notes are two more than there were.',
    },
  ].map(({ thing, name, description, text, say, end }) => {
    const id = thing.replaceAll(' ', '-');
    return {
      id: `lost-${id}`,
      name,
      begins: { kind: 'visit', place },
      things: [{ id, name: thing, words: [], at: place, description, fixed: false }],
      steps: [{ text, goal: { kind: 'have', thing: id }, say }],
      say: end,
    };
  });
}

/** People who are on their way through any story. */
export const people = [
  {
    id: 'resting-walker',
    name: 'Maud',
    words: ['walker'],
    pronoun: 'she',
    description: 'A coat with many pockets, and a stick that has been leaned on for years.',
    appearance: 'Maud stands here with both hands on a stick, in no hurry.',
    greeting: 'I am only resting my knee.',
    topics: [
      { words: ['knee', 'stick'], answer: 'The knee came first, and then the stick.' },
      { words: ['pockets', 'coat'], answer: 'String, mostly. It is surprising how often it is string.' },
    ],
    otherwise: 'I could not tell you. I am from elsewhere.',
  },
  {
    id: 'patient-tinker',
    name: 'Joost',
    words: ['tinker'],
    pronoun: 'he',
    description: 'Solder on his sleeves, and a tray of small rivets that he watches like soup.',
    appearance: 'Joost sits on an upturned box and mends a kettle.',
    greeting: 'It leaked, and soon it will not.',
    topics: [{ words: ['kettle', 'rivets'], answer: 'There is always one rivet too many. I keep those.' }],
    otherwise: 'Ask me about kettles.',
  },
  {
    id: 'counting-child',
    name: 'Ilka',
    words: ['child', 'girl'],
    pronoun: 'she',
    description: 'Her lips move while she counts, and she will not be hurried.',
    appearance: 'Ilka stands on one leg and counts something.',
    greeting: 'Forty. Now you have made me stop at forty.',
    topics: [{ words: ['counting', 'numbers'], answer: 'I want to see where they end.' }],
    otherwise: 'That is not a number.',
  },
];

/** Places that might lie beside any other, with what is named in them. */
export const spots = [
  {
    id: 'narrow-yard',
    name: 'Narrow Yard',
    description:
      'Four walls and a square of daylight. Somebody has swept it lately, and left the broom. The only way is the one you came.',
    things: [
      {
        id: 'yard-broom',
        name: 'birch broom',
        words: [],
        description: 'Birch twigs, worn to a slant by somebody who sweeps to the left.',
        fixed: true,
      },
    ],
  },
  {
    id: 'low-shed',
    name: 'Low Shed',
    description:
      'A bench, and the smell of apples that are not there any more. The only way is the one you came.',
    things: [
      {
        id: 'shed-bench',
        name: 'shed bench',
        words: [],
        description: 'A plank on two stumps, and a ring where a cup has often stood.',
        fixed: true,
      },
    ],
  },
  {
    id: 'quiet-corner',
    name: 'Quiet Corner',
    description:
      'Here every sound from outside arrives late and softly. There is nothing to do, and room to do it. The only way is the one you came.',
    things: [],
  },
];
