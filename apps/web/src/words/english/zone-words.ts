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
    or: 'or',
    /** How something is, by the first word of what the rules remark on it. */
    remarks: {
      open: 'open',
      closed: 'closed',
      locked: 'locked',
      lit: 'lit',
      worn: 'worn',
      in: 'in',
      on: 'on',
      with: 'with',
      holding: 'holding',
    },
    parts: {
      night: 'night',
      dawn: 'dawn',
      morning: 'morning',
      afternoon: 'afternoon',
      dusk: 'dusk',
      evening: 'evening',
    },
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
