/** The first screen, and the foot and head of every screen. */
export const shelfWords = {
  frame: {
    home: 'Lamplight: all stories',
    helpNow: 'I need help now',
    help: 'How to play',
    helpPage: 'Help and settings',
    documents: 'For developers',
    software: 'Lamplight is software. No person is reading along.',
  },

  start: {
    title: 'By lamplight',
    lead: 'Sit down, choose a story, and say what you do. Whatever you have played is kept.',
    adventures: 'Stories',
    /** Nothing where the stories speak the language of the page. */
    toldIn: '',
    goOn: 'Go on where you were',
    by: (author: string) => `by ${author}`,
    facts: (ages: number, minutes: number) =>
      ages > 0 ? `Ages ${ages} and up · about ${minutes} minutes` : `About ${minutes} minutes`,
    begin: 'Begin',
    beginNamed: (title: string) => `Begin ${title}`,
    before: 'Before you begin',
    beforeNamed: (title: string) => `Before you begin ${title}`,
    loading: 'Lighting the lamp …',
    offline: 'The newest story can be read without the server:',
    none: 'There are no stories here yet. Put a folder with an adventure into “adventures”.',
    turn: (turn: number) => (turn === 1 ? '1 turn' : `${turn} turns`),
    justNow: 'just now',
    ended: 'ended',
    more: 'More',
    moreOf: (title: string, when: string) => `More of ${title}, played ${when}`,
    previously: 'Previously',
    remembering: 'Turning the pages back …',
    ownName: 'A name of your own for it',
    rename: 'Rename',
    remove: 'Delete',
    removed: 'Deleted',
    restore: 'Bring it back',
    restoreNamed: (title: string) => `Bring it back: ${title}`,
    restorableUntil: (until: Date) =>
      `until ${until.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short' })}`,
    destroy: 'For good',
    destroyNamed: (title: string) => `For good: delete ${title}`,
    removeNamed: (title: string, when: string) => `Delete ${title}, played ${when}`,
    removeTitle: 'Delete this story for good?',
    removeWarning: (title: string) =>
      `Every word of this playing of ${title} will be gone for good. It cannot be brought back.`,
    removeYes: 'Delete it for good',
    retry: 'Try again',
  },

  erase: {
    open: 'Erase everything of mine',
    title: 'Erase everything of yours?',
    warning: [
      'Every story you have played here, your plan and your settings will be destroyed, and with them the key without which nobody can read a word of them.',
      'Nobody can bring them back afterwards: not you, and not whoever runs this server. What you want to keep, take with you first: every story has a transcript, and your plan can be saved as a file.',
      'This page forgets, too, what it keeps in this browser: the newest story, unsent words, and how you like to read.',
    ],
    yes: 'Erase everything for good',
    done: 'Everything of yours is gone.',
  },
} as const;
