/** A playing: the story and what can be done with the telling. */
export const playWords = {
  play: {
    loading: 'Opening the book …',
    story: 'The story',
    beginning: 'The beginning',
    turn: (turn: number) => `Turn ${turn}`,
    prompt: 'What do you do?',
    promptInCare: 'Write whatever you like',
    send: 'Send',
    progress: {
      waiting: 'waits its turn',
      sending: 'on its way …',
      received: 'has arrived …',
      resolving: 'the story answers …',
      kept: 'kept until the server is back',
    },
    withdraw: 'Withdraw',
    withdrawNamed: (said: string) => `Withdraw “${said}”`,
    suggestions: 'You could',
    understood: 'Understood, and not done yet:',
    views: 'What is shown',
    view: { story: 'Story', here: 'Here', me: 'Me', acts: 'More' },
    choices: 'What do you say?',
    answers: 'Your answer',
    ended: 'Here the story ends.',
    beginAgain: 'Begin again',
    notHere: 'This story is not here',
    notHereWhy: 'It may have been deleted, or it belongs to another player of this computer.',
    deleted:
      'You deleted it. For a while it can be brought back: it stands below your stories, under “Deleted”.',
    toStories: 'To all stories',
    offline: 'The server cannot be reached. What you wrote is kept and goes out once it is back.',
    retry: 'Try again now',
    dismiss: 'Dismiss',
  },

  story: {
    newBelow: 'New below',
    readOn: 'Read on',
    doWith: (name: string) => `What to do with: ${name}`,
  },

  acts: {
    title: 'The telling',
    takeBack: 'Take back',
    retell: 'Retell',
    whatIf: 'What if …',
    transcript: 'Transcript',
    aloud: 'Read aloud',
    silent: 'Stop reading',
    help: 'Help',
    tookBack: (input: string | null, turn: number) =>
      `${input === null ? 'One step was taken back' : `Taken back: “${input}”`}. ${
        turn === 0 ? 'You are at the beginning again.' : `You are at turn ${turn} again.`
      }`,
    tookBackMany: (turns: number, turn: number) =>
      `${turns} turns were taken back. ${turn === 0 ? 'You are at the beginning again.' : `You are at turn ${turn} again.`}`,
    nothingToTakeBack: 'This is the beginning: there is nothing to take back.',
    retold: 'The same moment in other words. Nothing in the world has changed.',
    nowOn: (branch: string) => `You are on “${branch}” now.`,
  },

  branches: {
    title: 'What if …',
    lead: 'Open a second path from this very moment. The one you are on stays as it is, and you can go back to it.',
    name: 'A name for the new path',
    suggestion: (count: number) => `What if ${count}`,
    rule: 'Letters, digits, spaces, hyphens and apostrophes; the first is a letter or a digit.',
    open: 'Open it here',
    list: 'Your paths',
    main: 'The first path',
    grewAt: (turn: number) => (turn === 0 ? 'from the beginning' : `from turn ${turn}`),
    loading: 'Looking along the paths …',
    current: 'you are here',
    choose: 'Go there',
    chooseNamed: (name: string) => `Go there: ${name}`,
  },

  transcript: {
    title: 'Transcript',
    lead: 'The story so far on this path, to keep and to read.',
    formats: {
      epub: 'As a book for reading devices (EPUB)',
      html: 'As a page that needs nothing else (HTML)',
      md: 'As plain text to read (Markdown)',
      json: 'As data (JSON)',
    },
  },
} as const;
