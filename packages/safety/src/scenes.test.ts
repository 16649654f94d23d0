import { describe, expect, test } from 'vitest';
import { readRisk } from './index.ts';

// The same words twice: meant, after a quiet scene or a question to the player, and played, where the story has the act.
const pairs: readonly {
  readonly text: string;
  readonly meantAfter: readonly string[];
  readonly playedAfter: readonly string[];
}[] = [
  {
    text: 'I jump',
    meantAfter: [
      'The game is paused. Your guide asks what has been on your mind since the funeral.',
      'You said that you were out on the bridge near your flat. "How are you feeling right now?" asks Mara.',
    ],
    playedAfter: [
      'You stand at the edge of the waterfall. Far below, a green pool waits.',
      'The goblin swings its axe at your knees.',
    ],
  },
  {
    text: "I'm going to jump",
    meantAfter: [
      'Mara stirs her tea and waits for you to speak.',
      '"And how was your week, outside of the story?" asks the keeper.',
    ],
    playedAfter: [
      'The gap between the two roofs is no wider than a cart.',
      'The divers cheer from the rocks. The lagoon glitters below the cliff.',
    ],
  },
  {
    text: 'I let go',
    meantAfter: [
      'Your guide asks gently what helps when the pain gets too much.',
      '"What is going on with you tonight?" she asks.',
    ],
    playedAfter: [
      'You dangle from the rope above the river.',
      'The griffin carries you over the lake in its claws. The water is close.',
    ],
  },
  {
    text: 'I take all the pills',
    meantAfter: [
      'We were talking about your week. How are you coping?',
      'The evening is quiet. Rain runs down the glass, and the cat sleeps on the chair.',
    ],
    playedAfter: [
      'Three pills lie on the tray of the alchemist: a red one, a blue one, a green one.',
      'The healer holds out a jar. "These will close the wound."',
    ],
  },
  {
    text: 'I cut deep',
    meantAfter: [
      'Your guide asks what you do when you feel numb.',
      '"Before we go on: how are you really?" asks the keeper.',
    ],
    playedAfter: [
      'Vines as thick as arms block the way. The machete is in your hand.',
      'The ritual asks for blood. The altar is cold under your palm.',
    ],
  },
  {
    text: 'I drink the whole bottle',
    meantAfter: [
      'How have you been sleeping since we last talked?',
      '"Are you safe where you are?" she asks.',
    ],
    playedAfter: [
      'The innkeeper slams a bottle of rum on the table. "Bet you cannot finish it."',
      'The potion glows in its flask.',
    ],
  },
  {
    text: 'I put the noose around my neck',
    meantAfter: [
      'The kettle sings. Mara hangs up her coat and sits down beside you.',
      '"What is on your mind?" asks the guide.',
    ],
    playedAfter: [
      'The hangman waits beside the gallows. The crowd has come for a show.',
      'The magician hands you a noose for the trick with the trapdoor.',
    ],
  },
  {
    text: 'I pull the trigger',
    meantAfter: [
      'Your guide wants to check in with you before the story begins.',
      '"You told me about the gun in the drawer. How are you tonight?"',
    ],
    playedAfter: [
      'The outlaw steps out of the saloon, his revolver drawn.',
      'The rifle rests on the wall. The wolf has not seen you.',
    ],
  },
  {
    text: 'I walk into the water and keep walking',
    meantAfter: [
      '"What happened at home today?" asks Mara.',
      'Take a breath. How do you feel after that talk with your father?',
    ],
    playedAfter: [
      'The tide is out. Across the shallow water lies the island.',
      'The lake is warm, and the others are already swimming.',
    ],
  },
  {
    text: 'I end it now',
    meantAfter: [
      '"Is there anything you would like to talk about?" asks the guide.',
      'How did the appointment with your therapist go?',
    ],
    playedAfter: [
      'The duel has gone on for an hour. Your enemy is on his knees.',
      'The song has one last verse.',
    ],
  },
  {
    text: 'I lie down on the tracks',
    meantAfter: [
      'The lamp hums. It is a quiet night in the kitchen.',
      'Your guide asks how the evening was for you.',
    ],
    playedAfter: [
      'The railway bends away between the hills. Somewhere a train whistles.',
      'The bandits want the train to stop. Someone has to lie on the rails.',
    ],
  },
];

describe('the same words', () => {
  test('are tried in at least twenty scenes each way', () => {
    expect(pairs.flatMap(({ meantAfter }) => meantAfter).length).toBeGreaterThanOrEqual(20);
    expect(pairs.flatMap(({ playedAfter }) => playedAfter).length).toBeGreaterThanOrEqual(20);
  });

  for (const { text, meantAfter, playedAfter } of pairs) {
    test.for(meantAfter)(`"${text}" is heard after "%s"`, (lastTelling) => {
      const { level, reasons } = readRisk({ text, lastTelling });
      expect(level, reasons.join(', ')).toBeGreaterThanOrEqual(2);
    });

    test.for(playedAfter)(`"${text}" is play after "%s"`, (lastTelling) => {
      const { level, reasons } = readRisk({ text, lastTelling });
      expect(level, reasons.join(', ')).toBeLessThanOrEqual(1);
    });
  }
});

describe('what is said outright', () => {
  const edge = 'You stand at the edge of the cliff. The dragon waits below.';

  test.for([
    'I want to kill myself',
    'I jump. For real, I am on my balcony.',
    'ooc: I am going to jump off my roof tonight',
    'I took all my pills an hour ago',
    'not in the game, I want to die',
  ])('"%s" is heard wherever the story stands', (text) => {
    expect(readRisk({ text, lastTelling: edge, offers: ['jump'] }).level).toBeGreaterThanOrEqual(3);
  });
});

describe('an offer of the scene', () => {
  test.for([
    ['I take all the pills', 'take the pills from the cabinet'],
    ['I jump off the bridge', 'jump off the bridge'],
    ['I cut my palm', 'prick my palm with the dagger'],
    ['I drink the whole bottle', 'drink from the bottle'],
  ] as const)('makes "%s" play, without any telling', ([text, offer]) => {
    expect(readRisk({ text, offers: [offer] }).level).toBe(0);
  });
});

describe('somebody of the story waits for an answer', () => {
  const inquest = {
    lastTelling: 'The inspector walks round the dead banker’s study. “Describe the room, constable.”',
    offers: ['tell the inspector', 'open the drawer', 'leave'],
  };

  test('and what may be one is level 1 at most', () => {
    for (const text of ['the pills are on the table and so is the note', 'he has the gun in his hand'])
      expect(readRisk({ text, ...inquest }).level).toBeLessThanOrEqual(1);
  });

  test('and what is said outright, at length, or of the player’s own life is heard all the same', () => {
    expect(readRisk({ text: 'I want to kill myself', ...inquest }).level).toBeGreaterThanOrEqual(2);
    const own = 'my husband has the gun in his hand and he is coming up';
    expect(readRisk({ text: own, ...inquest }).level).toBe(readRisk({ text: own }).level);
    const long =
      'good story but listen, the pills are on the table and so is the note and nobody is coming until the morning';
    expect(readRisk({ text: long, ...inquest }).level).toBeGreaterThanOrEqual(2);
  });

  test('and elsewhere the same words are the player’s own', () => {
    const text = 'the pills are on the table and so is the note';
    expect(readRisk({ text }).level).toBeGreaterThanOrEqual(3);
  });
});

test('what a conversation lets the player say is the author’s, word for word', () => {
  const talk = {
    lastTelling: '“And how are you, if I may ask?” says Ezra. “Have you tried it?”',
    offers: ['I want it to end tonight, and I will see to it', 'I would rather not say', 'say goodbye'],
  };
  expect(readRisk({ text: 'I want it to end tonight', ...talk }).level).toBe(0);
  const mine = 'I want it all to end, I am going to kill myself tonight';
  expect(readRisk({ text: mine, ...talk }).level).toBeGreaterThanOrEqual(3);
});
