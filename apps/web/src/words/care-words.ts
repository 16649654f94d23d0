const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Around care that has been read. What stands in the panel itself is in the language of the care. */
export const careWords = {
  paused: 'Here the story waited.',
  openAgain: 'Open',
  gentle: {
    title: 'The story has waited',
    waited: (story: string, place: string) =>
      `Nothing in ${story} has moved while you were away. You are still here: ${place}.`,
    underWay: (quests: readonly string[]) => `Still under way: ${and.format(quests)}.`,
    anytime:
      'You can go on, end what is going on, or leave it for another day. It will be here. And you can come back to the words and numbers.',
    goOn: 'Go on from here',
    breathe: 'Breathe first',
    notYet: 'Not yet',
  },
} as const;
