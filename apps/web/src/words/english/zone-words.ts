/** The zones beside the story. */
export const zoneWords = {
  now: {
    title: 'Here',
    dark: 'It is dark here.',
    exits: 'Ways out',
    things: 'What is here',
    people: 'Who is here',
    scenery: 'Also to be seen',
    examine: 'examine',
    general: 'You could also',
    nothing: 'There is nothing more to do with it.',
  },

  me: {
    title: 'Me',
    inventory: 'What I carry',
    emptyHanded: 'Nothing.',
    quests: 'Quests',
    score: 'Score',
    scoreOf: (score: number, most: number) => `${score} of ${most}`,
    active: 'under way',
    completed: 'done',
    failed: 'failed',
    met: 'done:',
    open: 'still open:',
  },
} as const;
