/** What is true of every answer; two wordings. */
export const softwareNote: readonly [string, string] = [
  'I am software, and these words were written beforehand by people. No person is reading along, and nobody has been told.',
  'This answer comes from a program, in words that people wrote beforehand. Nobody else is reading this, and no one has been called.',
];

export const storyWaits: readonly [string, string] = [
  'The story waits exactly where it is. You can write here, or go back to it, whenever you want.',
  'Nothing in the story is lost. It stays open, and so does this page: write whatever you like, whenever you like.',
];
