import { beforeWords } from './words/before-words.ts';
import { careWords } from './words/care-words.ts';
import { checkOutWords } from './words/check-out-words.ts';
import { helpPageWords, preferencesWords } from './words/help-page-words.ts';
import { limitsWords } from './words/limits-words.ts';
import { safetyWords } from './words/safety-words.ts';

const eitherOf = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/**
 * Every word that the page itself says, in English. Another language is another object of this shape; what the story
 * and the watch say comes from the server.
 */
export const words = {
  /** The language of all these, and of the stories. */
  language: 'en',
  brand: 'Lamplight',
  close: 'Close',
  cancel: 'Cancel',
  skip: 'Skip to the story',
  skipToStories: 'Skip to the stories',
  skipToContent: 'Skip to the content',

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

  play: {
    loading: 'Opening the book …',
    story: 'The story',
    beginning: 'The beginning',
    turn: (turn: number) => `Turn ${turn}`,
    prompt: 'What do you do?',
    promptInCare: 'Write whatever you like',
    send: 'Send',
    progress: {
      received: 'received, waits its turn',
      resolving: 'resolving …',
      kept: 'kept until the server is back',
    },
    withdraw: 'Withdraw',
    withdrawNamed: (said: string) => `Withdraw “${said}”`,
    suggestions: 'You could',
    views: 'What is shown',
    view: { story: 'Story', here: 'Here', me: 'Me', acts: 'More' },
    choices: 'What do you say?',
    answers: 'Your answer',
    ended: 'Here the story ends.',
    beginAgain: 'Begin again',
    notHere: 'This story is not here',
    notHereWhy: 'It may have been deleted, or it belongs to another player of this computer.',
    toStories: 'To all stories',
    offline: 'The server cannot be reached. What you wrote is kept and goes out once it is back.',
    retry: 'Try again now',
    dismiss: 'Dismiss',
  },

  turn: {
    open: (turn: number, voice: string) =>
      `${turn === 0 ? 'The beginning' : `Turn ${turn}`}, told by: ${voice}. Why, and what else?`,
    voice: { plain: 'plain voice', program: 'program', choices: 'choices' },
    toldBy: {
      plain:
        'Told by the plain voice: sentences that the rules chose, written by the author of the story. No model had a part in it.',
      program: 'Said by the program about itself, and not part of the story.',
      choices: 'What could be said in a conversation.',
    },
    why: 'Why?',
    asking: 'Looking it up …',
    nothingChanged: 'Nothing in the world changed with it.',
    rule: 'Rule',
    roll: 'Chance',
    cause: 'Because',
    silently: (type: string) => `Without words: ${type}`,
    authored: (author: string, said: string | null, id: string) =>
      `${author === '' ? 'A rule of this story' : `A rule by ${author}`} (${id})${said === null ? '' : `: ${said}`}`,
    ofTheWorld: (rule: string) => `A rule of every story: ${rule}`,
    die: (sides: number, answer: number) => `A die with ${sides} sides showed ${answer}.`,
    chance: (likely: number, drawn: number, came: boolean) =>
      `${likely} in 100; the number drawn was ${drawn}, so it ${came ? 'happened' : 'did not happen'}.`,
    causeBeginning: 'the story began so',
    causeCommand: (input: string | null) => (input === null ? 'of what you did' : `you said “${input}”`),
    causeEvent: (told: string) => `of this: ${told}`,
    takeBack: (turns: number) => (turns === 1 ? 'Take this turn back' : `Take ${turns} turns back`),
    takeBackMeans: (turns: number) =>
      turns === 1
        ? 'This turn has not happened then.'
        : `This turn and the ${turns - 1} after it have not happened then.`,
    whatIfMeans: 'A second path begins right after this turn. The one you are on stays as it is.',
  },

  map: {
    open: 'Map',
    title: 'Where you have been',
    loading: 'Unfolding the map …',
    list: 'Places',
    floors: 'Floor',
    floor: (floor: number) =>
      floor === 0 ? 'where it began' : floor > 0 ? `${floor} above` : `${-floor} below`,
    here: (name: string) => `${name}: you are here`,
    go: 'Walk there',
    goTo: (name: string) => `Walk there: ${name}`,
    walk: (name: string) => `walk to ${name}`,
    onTheWay: (name: string, left: number) =>
      `On the way to ${name}: ${left === 1 ? 'one step' : `${left} steps`} more.`,
    stop: 'Stop here',
  },

  story: {
    newBelow: 'New below',
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
    markdown: 'As text to read (Markdown)',
    json: 'As data (JSON)',
  },

  reading: {
    open: 'Reading and sound',
    title: 'Reading and sound',
    theme: 'Light',
    themes: {
      system: 'As my device has it',
      light: 'Paper',
      dark: 'Night',
      sepia: 'Sepia',
      contrast: 'High contrast',
    },
    letters: 'Letters',
    letterNames: {
      book: 'Book',
      clear: 'Clear (Atkinson Hyperlegible)',
      dyslexia: 'For dyslexia (OpenDyslexic)',
      plain: 'As my device has them',
    },
    slider: {
      size: 'Size of the letters',
      measure: 'Length of the lines',
      leading: 'Room between lines',
      spacing: 'Room between letters',
      pace: 'Pace of the voice',
    },
    amount: {
      size: (size: number) => `${Math.round(size * 100)} %`,
      measure: (measure: number) => `about ${Math.round(measure * 2.35)} letters`,
      leading: (leading: number) => `${leading.toFixed(2)} lines`,
      spacing: (spacing: number) => (spacing === 0 ? 'as designed' : `${Math.round(spacing * 100)} % more`),
      pace: (pace: number) => `${Math.round(pace * 100)} %`,
    },
    still: 'Nothing moves by itself',
    oneColumn: 'One column, for screen readers',
    oneColumnMeans:
      'Everything stands one after the other, in the order in which it is read. The address of a page with ?reader=1 at its end does the same.',
    aloud: 'Read every new turn aloud',
    aloudMeans:
      'With the voice of this browser. Words of care are never spoken by themselves: somebody else may be in the room.',
    keepsStory: 'Keep the newest story in this browser',
    keepsStoryMeans:
      'So that it can be read when the server cannot be reached. It stays here, readable for whoever uses this browser, until you erase everything, leave quickly, or switch this off. Words of care are not kept.',
    noVoice: 'This browser has no voice to read aloud with.',
    dictation: 'Speak instead of typing',
    dictationMeans:
      'Many browsers send your voice to their maker to be understood, and not to this server. What was heard stands in the line first; you send it.',
    noEar: 'This browser cannot listen.',
    listen: 'Speak',
    listening: 'Listening …',
    notHeard: 'The browser could not listen. It may need your permission, or a connection.',
    asDesigned: 'Back to how it was designed',
  },

  layout: {
    hide: 'Hide',
    show: 'Show',
    hidden: 'hidden',
    width: { now: 'Width of “Here”', me: 'Width of “Me”' },
    pixels: (width: number) => `${width} pixels`,
    draw: 'Draw to make it wider or narrower; press twice for the first width',
  },

  now: {
    title: 'Here',
    dark: 'It is dark here.',
    exits: 'Ways out',
    things: 'What is here',
    people: 'Who is here',
    scenery: 'Also to be seen',
    examine: 'examine',
    /** Several directions to one place: "east or out". */
    either: (directions: readonly string[]) => eitherOf.format(directions),
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

  care: careWords,
  safety: safetyWords,
  helpPage: helpPageWords,
  limits: limitsWords,
  before: beforeWords,
  preferences: preferencesWords,
  checkOut: checkOutWords,

  help: {
    title: 'How to play',
    lead: 'Say what you want to do in a few plain words, then press Enter. Or press what you see beside the story; on a small screen it lies under “Here” and “Me”.',
    examplesTitle: 'Things to say',
    examples: [
      ['look', 'where am I?'],
      ['go north', 'leave by a way out'],
      ['examine the lamp', 'look closely'],
      ['take the key, then unlock the door', 'several things at once'],
      ['put the letter in the drawer', 'one thing in or on another'],
      ['ask Mara about the light', 'talk with somebody'],
      ['wait', 'let some time pass'],
    ],
    shortTitle: 'Short forms',
    short: [
      ['n, s, e, w, u, d', 'north, south, east, west, up, down'],
      ['l', 'look'],
      ['x lamp', 'examine the lamp'],
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
      ['Retell', 'the same moment in other words'],
      ['What if …', 'a second path from here; the first one stays'],
    ],
    care: 'If something outside the story weighs on you, write it, or press “I need help now” at the top.',
  },

  trouble: {
    unreachable: 'The server cannot be reached at the moment.',
    unreadable: 'The server answered something that this page does not understand. Try again in a moment.',
  },
} as const;
