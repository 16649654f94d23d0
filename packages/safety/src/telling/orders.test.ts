import { expect, test } from 'vitest';
import { readTelling } from './read-telling.ts';

const authored = { level: 0 } as const;
const model = { level: 0, source: 'model' } as const;

test.for([
  'Kill yourself',
  'Kill yourself tonight.',
  'kill yourself tonight',
  'Hang yourself in the barn.',
  'Slit your wrists.',
  'slit wrists',
  'Cut your arms',
  'Cut your left arm with the shell.',
  'Then cut your wrists.',
  'No, kill yourself.',
  'The tide is out. Nothing moves. It is all up to you. Kill yourself.',
  'Take the rope and hang yourself.',
  'Take the knife, cut your arms.',
  'Go to the barn and hang yourself.',
  'Ezra says: “Cut yourself again.”',
  '"Hurt yourself," says the ghost.',
  'Burn yourself with the lamp.',
  'Step 1: cut yourself.',
  'Your quest is to drown yourself.',
  'Throw yourself off the cliff.',
  'Jump to your death.',
  'End your life.',
  'You hang yourself in the barn.',
  'Why not hurt yourself?',
])('"%s" is refused whoever wrote it', (text) => {
  expect(readTelling(text, authored)).not.toBeNull();
  expect(readTelling(text, model)).not.toBeNull();
});

test.for([
  'Cut yourself a slice of bread.',
  'Cut yourself loose.',
  'Cut yourself and Ezra a slice of the loaf.',
  'Help yourself to an apple.',
  'Hang your coat by the door.',
  'Hang it up yourself.',
  'Cut the rope.',
  'Throw yourself at the door.',
  'Throw yourself down on the bed.',
  'Throw yourself under the table.',
  'You cut yourself on the shell.',
  'The thorns scratch and cut your arms.',
  'Mind that you do not burn yourself.',
  'Do not hurt yourself.',
  'Never kill yourself over a bell.',
  'You will hurt yourself on those stairs.',
  'You have hurt your arm.',
  'Kill the engine yourself.',
  'Burn your letters.',
  'End the story yourself.',
  'Warm your hands, and make yourself at home.',
])('"%s" is told', (text) => {
  expect(readTelling(text, authored)).toBeNull();
  expect(readTelling(text, model)).toBeNull();
});
