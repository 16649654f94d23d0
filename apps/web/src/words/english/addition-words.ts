import { whyNothingProposed } from '@lamplight/contracts';

/** More in this story: what a model proposes and the player may take. */
export const additionWords = {
  title: 'More in this story',
  open: 'More in this story …',
  another: 'Something else …',
  kind: 'What do you want more of?',
  kinds: { quest: 'Something to do', person: 'Somebody to meet', place: 'Somewhere to go' },
  wish: 'What should it be about? (You need not say.)',
  means:
    'A model thinks of something that fits this story; it is sent what you know of it, and your wish. What it thinks of is checked and tried out before you see it, and nothing changes until you take it.',
  most: (money: string) => `It costs at most ${money}.`,
  ask: 'Think of something',
  asking: 'A model thinks of something, and it is tried out from where you are. You can play on meanwhile …',
  steps: {
    ask: 'A model thinks of something …',
    again: 'That did not hold. The model thinks once more …',
    check: 'What it thought of is checked …',
    try: 'It is tried out from where you are …',
  },
  stopNamed: 'Stop thinking of something',
  found: 'Something is on offer.',
  offered: {
    quest: 'You could do this, too:',
    person: 'You could meet somebody:',
    place: 'You could go here, too:',
  },
  beyond: 'It touches on what this story did not announce:',
  take: 'Take it',
  leave: 'Leave it',
  waiting: 'Waits for you',
  taken: (name: string) => `take on “${name}”`,
  begins: {
    visit: 'It begins with what you do here:',
    examine: 'It begins when you look closely at this:',
    talk: 'It begins when you talk with',
    meet: 'You find them here:',
    walk: 'A way leads there from here:',
  },
  nothing: (why: string) => `Nothing came of it: ${why}. Your story is as it was.`,
  because: whyNothingProposed,
} as const;
