import { expect, test } from 'vitest';
import { asksToLeave } from './asks-to-leave.ts';

test.each([
  'quit',
  ' Q ',
  'quit now',
  'Quit!',
  'please quit',
  'quit the game',
  'quit playing',
  'quit, please',
])('“%s” leaves', (line) => {
  expect(asksToLeave(line)).toBe(true);
});

test.each(['', 'exit', 'stop', 'quit smoking', 'I want to quit my job', 'quiet', 'q the door'])(
  '“%s” is said to the story',
  (line) => {
    expect(asksToLeave(line)).toBe(false);
  },
);
