import type { Act } from './act.ts';

/** What one does with one's own body and senses. */
export const bodilyActs = {
  'examine-self': {
    aim: 'none',
    lines: [
      'examine|x|inspect|check|look|l|describe me|myself|self|yourself|hands',
      'examine|x|inspect|check|look|l|describe my self|hands|body|face',
      'look|l at me|myself|yourself|hands',
      'look|l at my self|hands|body|face',
      'who am i',
    ],
    alone: { done: 'You are all there, from head to foot, and as likeable as ever.' },
  },
  smell: {
    aim: 'maybe',
    lines: ['smell|sniff', 'smell|sniff <thing:entity>', 'smell|sniff at <thing:entity>'],
    alone: { done: 'You smell nothing out of the ordinary.' },
    thing: { done: 'You smell nothing unusual about {it}.' },
    afar: true,
  },
  listen: {
    aim: 'maybe',
    lines: ['listen|hark', 'listen to|at <thing:entity>', 'hear <thing:entity>'],
    alone: { done: 'You stand still and listen. You hear nothing out of the ordinary.' },
    thing: { done: 'You listen to {it} and hear nothing out of the ordinary.' },
    afar: true,
  },
  touch: {
    aim: 'entity',
    lines: ['touch|feel|stroke|pat|pet|fondle <thing:entity>'],
    thing: { done: 'You run your fingers over {it} and notice nothing new.' },
    person: 'You keep your hands to yourself.',
  },
  taste: {
    aim: 'entity',
    lines: ['taste|lick <thing:entity>'],
    thing: 'Tasting {it} would tell you nothing.',
    person: 'You keep your tongue to yourself.',
  },
  jump: {
    aim: 'none',
    lines: ['jump|hop|leap|skip', 'jump|hop|leap up|down|around', 'jump up and down'],
    alone: { done: 'You jump, and land where you stood.' },
  },
  dance: { aim: 'none', lines: ['dance|twirl|spin'], alone: { done: 'You dance a few steps.' } },
  sing: {
    aim: 'none',
    lines: ['sing|hum|whistle', 'sing a song|tune'],
    alone: { done: 'You sing a few bars to yourself.' },
  },
  shout: {
    aim: 'none',
    lines: ['shout|yell|scream|cry', 'shout|yell out'],
    alone: { done: 'You shout as loudly as you can.' },
  },
  think: {
    aim: 'none',
    lines: ['think|ponder|wonder|reflect', 'think it over', 'think about it'],
    alone: { done: 'You stop and think for a moment.' },
  },
  pray: {
    aim: 'none',
    lines: ['pray|meditate'],
    alone: { done: 'You close your eyes and are quiet for a moment.' },
  },
  smile: {
    aim: 'maybe',
    lines: ['smile|laugh|grin|nod', 'smile|nod at|to <thing:entity>'],
    alone: { done: 'You smile to yourself.' },
    thing: { done: 'You smile at {it}.' },
    afar: true,
  },
  wave: {
    aim: 'maybe',
    lines: ['wave|bow', 'wave|bow at|to <thing:entity>', 'wave|brandish <thing:held>'],
    alone: { done: 'You wave.' },
    thing: { done: 'You wave {it} about.' },
    person: { done: 'You wave to {it}.' },
    afar: true,
  },
  sit: {
    aim: 'maybe',
    lines: ['sit', 'sit down', 'sit on|in|at <thing:here>', 'sit down on|in|at <thing:here>'],
    alone: { done: 'You sit down for a moment, then get up again.' },
    thing: "You can't sit there.",
    person: "You can't sit there.",
  },
  stand: { aim: 'none', lines: ['stand', 'stand|get up'], alone: { done: 'You are on your feet.' } },
  sleep: {
    aim: 'none',
    lines: ['sleep|nap|doze', 'go to sleep|bed', 'lie down', 'take a nap'],
    alone: 'This is not the time to sleep.',
  },
  swim: {
    aim: 'maybe',
    lines: ['swim|dive|bathe', 'swim|dive|bathe in|into|across <thing:here>'],
    alone: "You can't swim here.",
    thing: "You can't swim in {it}.",
  },
  climb: {
    aim: 'entity',
    lines: [
      'climb|scale <thing:entity>',
      'climb|get up|over|onto|on|down <thing:entity>',
      'stand on <thing:entity>',
    ],
    thing: "You can't climb {it}.",
    person: '{It} would not like that.',
  },
  eat: {
    aim: 'entity',
    lines: ['eat|swallow|devour|bite|chew|consume <thing:entity>'],
    thing: "You can't eat {it}.",
    person: '{It} would not like that.',
  },
  drink: {
    aim: 'entity',
    lines: ['drink|sip|quaff <thing:here>', 'drink|sip from <thing:here>'],
    thing: "You can't drink {it}.",
  },
  kiss: {
    aim: 'entity',
    lines: ['kiss|hug|embrace|cuddle <thing:entity>'],
    thing: 'Nothing would come of it.',
    person: "You don't know whether {it} would want that.",
  },
} as const satisfies Readonly<Record<string, Act>>;
