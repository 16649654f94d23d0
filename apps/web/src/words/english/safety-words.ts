/** The safety button and what goes with it. */
export const safetyWords = {
  open: 'Safety',
  title: 'What do you need?',
  lead: 'One press, and no reason. The story changes; nothing of yours is lost.',
  act: {
    pause: 'Pause',
    fade: 'Fade out',
    rewind: 'Rewind the scene',
    skip: 'Skip a topic …',
  },
  means: {
    pause: 'the story waits until you say something',
    fade: 'what is going on ends gently, out of sight',
    rewind: 'back to before it began; what you played is kept as a path under “What if …”',
    skip: 'it does not come up any more',
  },
  /** The words that do the same when they are typed. */
  typed: {
    pause: 'pause',
    fade: 'fade',
    rewind: 'rewind scene',
    skip: 'skip this',
    help: 'help me',
    limits: 'limits',
  },
  skip: {
    title: 'What should not come up any more?',
    none: 'The story names no topic at this place. You can say it in your own words.',
    own: 'In your own words',
    skip: 'Skip it',
    back: 'Back',
  },
  tools: 'Beside the story',
  breathe: 'Breathe',
  ground: 'Ground',
  plan: 'My plan',
  limits: 'My limits',
  keys: 'F2 opens this from anywhere. Esc pressed three times leaves this page at once.',
} as const;
