import type { Exercise } from './exercise.ts';

/**
 * Grounding by the senses, five to one: attention goes to what is here and now, away from what overwhelms.
 *
 * The method is widely taught in trauma care; L. M. Najavits, *Seeking Safety* (Guilford, 2002), describes grounding of
 * this kind. It is a way to bear a hard moment, not a treatment. The words are our own.
 */
export const grounding: Exercise = {
  id: 'grounding/senses',
  title: 'Come back to where you are',
  introduction:
    'This can help when thoughts race or everything feels far away. Go at your own speed. Any step may be left ' +
    'out, and if it feels worse, stop: that is all right.',
  steps: [
    {
      title: 'Five things you can see',
      text: 'Look around slowly and find five things. Small ones count: a crack in the wall, a colour, a light.',
    },
    {
      title: 'Four things you can feel',
      text: 'Notice four things that touch you: your feet on the floor, the cloth on your arm, the air, the chair.',
    },
    {
      title: 'Three things you can hear',
      text: 'Listen for three sounds. Near or far, loud or hardly there.',
    },
    {
      title: 'Two things you can smell',
      text: 'Find two smells, or remember two that you like: coffee, rain, soap.',
    },
    {
      title: 'One thing you can taste',
      text: 'Take a sip of water, or notice the taste that is in your mouth now.',
    },
  ],
  ending: 'You are here. You can do it again as often as you like.',
};
