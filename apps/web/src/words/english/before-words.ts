/** The page before a story begins. */
export const beforeWords = {
  title: 'Before you begin',
  missing: 'This story is not here',
  lead: 'A moment before you begin. Nothing here has to be filled in.',
  skip: 'Skip this and begin',
  touches: 'What it touches on',
  touchesNothing: 'Its author names nothing in particular.',
  atMost: { gentle: 'gently', moderate: 'moderately', full: 'in full' },
  limits: 'What I do not want',
  openLimits: 'Look at my limits for this story',
  helps: 'What helps me',
  helpsLead: 'They stay one press away while you play, under “Safety”.',
  stop: 'How to stop, at any time',
  stopWays: [
    'Press “Safety” at the top (F2 on a keyboard): pause, fade out, rewind, or skip a topic. Nobody asks why.',
    'Or type it: pause, fade, rewind scene, skip this.',
    'Close the page whenever you like. Every turn is kept.',
  ],
} as const;
