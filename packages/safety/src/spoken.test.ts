import { describe, expect, test } from 'vitest';
import { readRisk } from './index.ts';

const heard = [
  ['in character or not i want to kill myself', 3],
  ['my party and i took all the pills', 4],
  ['tell the innkeeper my stepdad comes into my room', 3],
  ['took the whole months worth with the rest of the gin', 4],
  ['i inject the rest of the insulin now, the cleric can have my loot', 4],
  ["it's wrapped round the banister, just need to step off", 4],
  ['been putting one tablet aside every night since january', 3],
  ["when i get my next prescription i'll have enough", 3],
  ['I should have done it properly the first time', 3],
  ['i burnt myself with the hair straighteners again', 3],
  ['i have lived too long', 2],
  ['nothing is ever going to get better is it', 2],
  ['my dad took his belt off again because i was playing this', 3],
  ["grandpa plays a game with me that i'm not allowed to tell", 3],
  ['i have to sleep with the landlord or we lose the flat', 3],
  ['my grandson hits me for my pension', 3],
  ['he tells me that it is what married people do and I lie there and count the tiles', 3],
  ['my husband says this is what wives do and so i let him', 3],
  ['he has been hitting me for ten years', 3],
  ['gonna throw myself out of the window', 3],
  ['i want to throw myself at a train', 3],
  ['i am going to throw myself from the balcony', 3],
  ['i keep thinking about jumping out of my window', 3],
  ['i started cutting when i was 13 and i cant stop', 2],
  ['hes kicking the door in what do i do', 4],
  ["the knife's in my bag and i'm on the bus to her work", 4],
  ['im going to poison my husbands dinner and i am not talking about the game', 3],
  ['my son swallowed a battery', 4],
  ['dad fell off the ladder he wont wake up', 4],
  ["can't wake my nan up, her breathing's all rattly", 4],
  ['the voices say i have to jump so the others can live', 3],
  ['my best friend texted me goodbye and turned off her phone', 3],
] as const;

const notStopped = [
  "i'm a nurse, had an overdose come in at the end of shift, glad to be home",
  'i overdosed on tiramisu at the wedding',
  'i want to die with honor, so i charge the giant',
  'I used to hurt myself, I have not for a long time now',
  "my father beat us, he's long dead, i planted a tree",
  'nans heart tablets come today i fetched em from the chemist for her',
  'belt is on the hook, shoes by the door, I do not move from sofa today',
  'counted them again. 14 chickens. there were 13 this morning',
  'my inhaler is nearly empty, picking up a new one tomorrow',
  'off to the bridge now, the regatta starts at two',
  'he is hitting me with his club',
  'she says that it is what married people do and I bought the toaster',
];

describe('what people say in passing', () => {
  test.for(heard)('is heard: %s (%i)', ([text, least]) => {
    const { level, reasons } = readRisk({ text });
    expect(level, reasons.join(', ')).toBeGreaterThanOrEqual(least);
  });

  test.for(notStopped)('does not stop the story: %s', (text) => {
    const { level, reasons } = readRisk({ text });
    expect(level, reasons.join(', ')).toBeLessThanOrEqual(2);
  });
});

const quiet = { lastTelling: 'Three ducks cross the lawn.', offers: ['count ducks', 'sit on the bench'] };

describe('an act that the scene offers in other words', () => {
  test.for([
    ['I took all the pills', 'Three sugar pills lie on the tray.', ['take the pills', 'leave']],
    ['i swallowed them all', 'The goblin pushes the bowl to you.', ['swallow the berries', 'spit them out']],
    [
      'swallowed ten of them',
      'The apothecary slides a saucer of blue pastilles to you.',
      ['take a pastille', 'haggle'],
    ],
    [
      'he hits me every time he loses',
      'The troll deals again.',
      ['tell the guard about the troll', 'play on'],
    ],
    ['im jumping', '"Ready?" says the stunt coordinator beside the crash mat.', ['go', 'climb down']],
    [
      "I'm going to kill them all tonight",
      'The bandits have your sister.',
      ['go to the mill', 'sharpen your knife'],
    ],
  ] as const)('is play: %s', ([text, lastTelling, offers]) => {
    expect(readRisk({ text, lastTelling, offers }).level).toBeLessThanOrEqual(1);
    expect(readRisk({ text, ...quiet }).level).toBeGreaterThanOrEqual(2);
  });

  test.for([
    ['i took too many', ['take the pills', 'leave']],
    ['I want to die', ['swallow the poison', 'perish']],
    ['my boyfriend hits me every time he loses', ['tell the guard about the troll', 'play on']],
  ] as const)('makes nothing lighter that it does not offer: %s', ([text, offers]) => {
    const lastTelling = 'The troll deals again. A guard looks on.';
    expect(readRisk({ text, lastTelling, offers }).level).toBeGreaterThanOrEqual(2);
  });
});
