/** How to play, and what went wrong. */
export const helpWords = {
  help: {
    title: 'How to play',
    lead: 'Say what you want to do in a few plain words, then press Enter. Or press what you see beside the story; on a small screen it lies under “Here” and “Me”.',
    examplesTitle: 'Things to say',
    examples: [
      ['look', 'where am I?'],
      ['go north', 'leave by a way out'],
      ['examine the window', 'look closely'],
      ['take the cup, then open the door', 'several things at once'],
      ['put the cup on the table', 'one thing in or on another'],
      ['ask her about the weather', 'talk with somebody'],
      ['think', 'what next? In some stories that gives a hint'],
      ['wait', 'let some time pass'],
    ],
    shortTitle: 'Short forms',
    short: [
      ['n, s, e, w, u, d', 'north, south, east, west, up, down'],
      ['l', 'look'],
      ['x window', 'examine the window'],
      ['i', 'what do I carry?'],
      ['z', 'wait'],
      ['g', 'the same again'],
    ],
    keysTitle: 'Keys',
    keys: [
      ['Enter', 'send what you wrote'],
      ['↑ ↓', 'what you wrote before'],
      ['Tab', 'from place to place on this page'],
      ['Esc', 'close a window like this one'],
      ['F2', 'safety: pause, fade, rewind, skip a topic'],
      ['Esc Esc Esc', 'leave this page quickly'],
    ],
    actsTitle: 'Three ways to change your mind',
    acts: [
      ['Take back', 'the last step has not happened'],
      ['Retell', 'the same moment in other words, where it has them'],
      ['What if …', 'a second path from here; the first one stays'],
    ],
    care: 'If something outside the story weighs on you, write it, or press “I need help now” at the top.',
  },

  trouble: {
    unreachable: 'The server cannot be reached at the moment.',
    unreadable: 'The server answered something that this page does not understand. Try again in a moment.',
  },
} as const;
