import type { Exercise } from './exercise.ts';

/**
 * Grounding that asks nothing of eyes, ears, nose or skin, for people who do without one of them and for moments in
 * which the senses themselves are too much: naming, counting and plain facts keep the mind on something neutral.
 *
 * Najavits (*Seeking Safety*, Guilford, 2002) calls this kind mental grounding. The words are our own.
 */
export const steadyGrounding: Exercise = {
  id: 'grounding/facts',
  title: 'Hold on to plain facts',
  introduction:
    'This needs nothing but your thoughts. Say the answers aloud, in your head or in writing, whichever is ' +
    'easiest. There is no wrong answer, and if it feels worse, stop: that is all right.',
  steps: [
    {
      title: 'Say who and when',
      text: 'Your first name. The day of the week. The month. The town you are in.',
    },
    {
      title: 'Name five of a kind',
      text: 'Five animals, or five foods, or five songs. Take a kind that is easy today.',
    },
    {
      title: 'Count back',
      text: 'From twenty to one, as slowly as you like. If you lose your place, begin anywhere.',
    },
    {
      title: 'Tell how something is done',
      text: 'Go through something ordinary, one step after the other: making tea, tying a shoe, the way to the shop.',
    },
    {
      title: 'Choose one small next thing',
      text: 'A glass of water. Another room. A message to somebody. One is enough.',
    },
  ],
  ending: 'You have kept hold for a while. If it comes back, you can begin again with any of these.',
};
