import type { Variants } from '../block.ts';

/** For the command `help me` and the button "I need help now". */
export const helpNowWords: Variants = [
  {
    title: 'Help, now',
    paragraphs: [
      'If you or somebody else is in danger, call the emergency number first.',
      'If you would like to talk, help lines are there for any kind of trouble, small or large. You can see here which there are, or where to find one. You can begin with "I need to talk to someone".',
      'Until then: be near another person if you can. Put both feet on the floor, breathe out slowly, and name three things that you can see.',
    ],
  },
  {
    title: 'You asked for help, and that is good',
    paragraphs: [
      'In danger, for you or for someone else: the emergency number.',
      'For everything that is hard, the people at help lines listen. You do not need the right words.',
      'Who could be with you now? A short "Can you come over?" or "Can you call me?" is enough.',
    ],
  },
];

/** When the message could not be read: nothing about the player is presumed. */
export const unavailableWords: Variants = [
  {
    title: 'The story waits for a moment',
    paragraphs: [
      'I could not read your last message properly just now, so I would rather stop than get it wrong. That is a fault of the program, not yours. Please try again in a moment.',
      'If you are not all right, or in danger, you do not have to wait for me: you can see here who to call.',
    ],
  },
  {
    title: 'Something in the program failed',
    paragraphs: [
      'The part of me that listens did not answer, and I do not go on without it. It is nothing that you did. Please write your message once more.',
      'Should you need a person now, here is where to turn.',
    ],
  },
];
