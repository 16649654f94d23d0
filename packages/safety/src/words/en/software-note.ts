import type { CareWords } from '../care-words.ts';

/** What is true of every answer, by who is told; two wordings each. */
export const software: CareWords['software'] = {
  nobody: [
    'I am software, and these words were written beforehand by people. No person is reading along, and nobody has been told of this.',
    'This answer comes from a program, in words that people wrote beforehand. Nobody else is reading this, and nobody has been told of it.',
  ],
  'care-team': [
    'I am software, and these words were written beforehand by people. No person is reading along. The people who look after this place are being told that somebody here may need help, what kind of trouble it is, and how urgent it is. They do not get what you wrote. This page shows whether anyone has answered. Please do not wait for them.',
    'This answer comes from a program, in words that people wrote beforehand. Nobody else is reading this. This place is trying to reach the people who look after it. It tells them that it is serious and what kind of trouble it is, not what you wrote. This page shows whether it arrived and who has seen it. Please do not wait for it.',
  ],
};

export const storyWaits: CareWords['storyWaits'] = [
  'The story waits exactly where it is. You can write here, or go back to it, whenever you want.',
  'Nothing in the story is lost. It stays open, and so does this page: write whatever you like, whenever you like.',
];
