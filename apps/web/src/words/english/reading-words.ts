/** How one reads, hears and lays out the page. */
export const readingWords = {
  reading: {
    sign: 'Aa',
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
    language: 'Language of the page',
    asDevice: 'As my device has it',
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
} as const;
