import { describe, expect, test } from 'vitest';
import { readRisk } from './index.ts';

describe('what lies behind somebody', () => {
  test.for([
    'when i was fifteen i wanted to die',
    'when i was fifteen, i wanted to kill myself',
    'i wanted to die when i was in high school',
    'i wanted to kill myself, ten years ago',
    'back then i wanted to kill myself',
    'i cut myself when i was at school years ago',
    'i used to want to end my life',
    'i used to cut myself',
    'i remember wanting to die',
    'i tried to kill myself ten years ago',
    'i tried to hang myself when i was nineteen, glad it failed',
    'i overdosed when i was in college',
    'i swallowed the whole bottle in 2010, in hospital for a week',
    'i took them all way back in 2004',
    'ten years ago i took too many pills and i am glad i lived',
    'my dad overdosed in 2005',
    'ten years ago my older brother hanged himself',
  ])('is no disclosure of today: %s', (text) => {
    expect(readRisk({ text }).level).toBe(1);
  });

  test.for([
    'i took too many pills ten years ago',
    'i cut my wrists in 2012',
    'i had the gun in my mouth in 2005',
    'as a teenager i cut my wrists',
    'twenty years ago i had the rope round my neck',
    'my uncle raped me when i was nine',
  ])('is asked about where nobody says how it went: %s', (text) => {
    expect(readRisk({ text })).toMatchObject({ level: 2, imminence: 'past' });
  });

  test.for([
    ['my mum died five years ago and i want to die', 3],
    ['my mum died five years ago, i want to die', 3],
    ['my grandfather died when i was small, I want to kill myself', 3],
    ['mum died in 2010, i dont want to live anymore', 3],
    ['i lost my son in 2019 and i want to be dead', 3],
    ['since he left two years ago i want to die', 3],
    ['it started when i was twelve, i want to die', 3],
    ['i was bullied in high school and i cut myself', 3],
    ['i used to be happy, i want to end my life', 3],
    ['my dad used to beat me and i want to kill myself', 3],
    ['i took all the pills i was given in 2019', 4],
    ['i took all the pills the doctor gave me ten years ago', 4],
    ['i swallowed all the pills i got last year', 4],
    ['i took all my pills at 9', 4],
    ['i overdosed at 11', 4],
    ['i took too many pills like in 2005', 4],
    ['in 2005 my dad left and now i took too many pills', 4],
    ['i took all my meds. i used to be careful', 4],
    ['i overdosed. i still remember the code for the door, tell my mum', 4],
    ['i have the rope round my neck that my dad used ten years ago', 4],
  ] as const)('takes nothing from what does not: %s', ([text, level]) => {
    expect(readRisk({ text }).level).toBe(level);
  });

  test.for([
    ['my uncle raped me when i was nine. i am good now', 1],
    ['my uncle raped me when i was nine. everyone thinks i am good now', 2],
    ['my uncle raped me when i was nine. i am not good now', 2],
  ] as const)('is got over where somebody says so of themselves: %s', ([text, level]) => {
    expect(readRisk({ text }).level).toBe(level);
  });
});
