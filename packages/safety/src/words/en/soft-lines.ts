import type { Variants } from '../block.ts';

/** Level 1: one line beside the story. */
export const softLine: Variants = [
  {
    title: 'By the way',
    paragraphs: [
      'That sounds like a lot. The story goes on; if you would like a pause or someone to talk to, "I need help now" is always there.',
    ],
  },
  {
    title: 'A word beside the story',
    paragraphs: [
      'I heard that. Play on as long as it does you good, and use "I need help now" whenever you want.',
    ],
  },
];

/** Level 1 for what has passed, or has been denied. */
export const betterNow: Variants = [
  {
    title: 'Good to hear from you',
    paragraphs: [
      'I am glad that you are here, and that you told me. The story goes on. Should it be hard, now or later, "I need help now" is always there.',
    ],
  },
  {
    title: 'A word beside the story',
    paragraphs: [
      'Thank you for telling me. Getting through something like that takes strength. The story goes on, and "I need help now" stays within reach.',
    ],
  },
];

/** Level 1 for loss or worry about another person. */
export const thinkingOfSomeone: Variants = [
  {
    title: 'By the way',
    paragraphs: [
      'I am sorry; that is a lot to carry. The story goes on, and gently. For you, or for someone you think of, "I need help now" is always there.',
    ],
  },
  {
    title: 'A word beside the story',
    paragraphs: [
      'Thinking of someone can weigh on the heart. Play on as long as it does you good; "I need help now" stays within reach.',
    ],
  },
];

/** Level 1 while a disclosure still lingers. */
export const stillHere: Variants = [
  {
    title: 'Still with you',
    paragraphs: [
      'I have not forgotten what you wrote. It is fine to play. If it gets heavy again, write it, or use "I need help now".',
    ],
  },
  {
    title: 'A word beside the story',
    paragraphs: [
      'What you told me still counts. Play as long as it does you good; "I need help now" is one step away.',
    ],
  },
];
