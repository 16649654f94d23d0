/** What a player wants to meet in a story, and what not. */
export const limitsWords = {
  title: 'My limits',
  loading: 'Looking for your limits …',
  lead: 'These choose what the story brings: scenes, meetings and things. They never black out words, and what is left out leaves no gap.',
  stance: { fine: 'Fine', veil: 'Veil', line: 'Line' },
  means: {
    fine: 'it may be there',
    veil: 'it may happen, but is not shown',
    line: 'it is not in the story',
  },
  grownUp: 'How grown-up it may get',
  grownUpTo: { everyone: 'Not at all', teen: 'As for teenagers', mature: 'As for adults' },
  ratings: { everyone: 'Everyone', teen: 'Teenagers and up', mature: 'Adults' },
  intensity: 'How strongly it may be felt',
  intensities: { gentle: 'Gently', moderate: 'Moderately', full: 'Fully' },
  these: 'What this story touches on',
  others: 'Other topics',
  all: 'Topics',
  own: 'Something else that should not come up, in your own words',
  add: 'Add',
  essential: (why: string) => `The story cannot do without it, so it can be veiled: ${why}`,
  fromNextTurn: 'These hold from the next turn on.',
  forNewStories:
    'These hold for stories that you begin from now on. In a story that is under way, change them there.',
  keep: 'Keep these',
  none: 'No limits of my own',
  saved: 'Saved.',
} as const;
