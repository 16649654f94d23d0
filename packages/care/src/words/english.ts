import type { CareToolWords } from './care-tool-words.ts';

export const english: CareToolWords = {
  breathing: {
    title: 'Breathe slowly',
    introduction:
      'Breathe in and out with the words, through the nose or the mouth, no deeper than is comfortable. If you feel dizzy or it feels worse, stop and breathe as you like; grounding may suit you better.',
    cues: { in: 'In', hold: 'Hold', out: 'Out, slowly' },
    ending: 'That is enough for now. Let your breath go its own way again.',
  },
  senses: {
    title: 'Come back to where you are',
    introduction:
      'This can help when thoughts race or everything feels far away. Go at your own speed. Any step may be left out, and if it feels worse, stop: that is all right.',
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
  },
  facts: {
    title: 'Hold on to plain facts',
    introduction:
      'This needs nothing but your thoughts. Say the answers aloud, in your head or in writing, whichever is easiest. There is no wrong answer, and if it feels worse, stop: that is all right.',
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
  },
  plan: {
    title: 'My safety plan',
    introduction:
      'For the times when it gets bad: what helps me, step by step. If one step is not enough, go on to the next. In danger, call the emergency number at once.',
    steps: {
      signs: {
        title: 'How I notice that it begins',
        prompt: 'Thoughts, moods, places or days that tell me a hard time is coming.',
      },
      coping: {
        title: 'What I can do by myself',
        prompt:
          'Things that have helped before, without anybody else: a walk, music, a shower, slow breathing.',
      },
      distraction: {
        title: 'People and places that take my mind off it',
        prompt: 'Where I am among others, and whose company does me good. I need not explain anything there.',
      },
      people: {
        title: 'People I can ask for help',
        prompt: 'Those I can tell how it is, with their numbers.',
      },
      professionals: {
        title: 'Professionals and services',
        prompt: 'Doctor, therapist, crisis line, the nearest clinic: names, numbers and when they are there.',
      },
      surroundings: {
        title: 'How the place around me becomes safer',
        prompt: 'What I bring out of reach, or give to somebody to keep, and who can help me with that.',
      },
    },
    saved: (day) => `Saved on ${day}.`,
  },
};
