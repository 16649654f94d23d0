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
    'in those days i wanted to die',
    'there was a time when i wanted to die',
    'i remember when i wanted to die',
    'i didnt want to be here anymore back then',
    'in 2016 i was gonna kill myself',
    'when i was 16 i felt so alone that i wanted to die',
    'ten years ago, when she left me, i wanted to die',
    'i wanted to die, that was ten years ago',
    'i took all my pills but that was ten years ago',
    'my friend overdosed when we were 16',
    'my sister took an overdose when she was 14',
    'my dad tried to kill himself before i was born',
    'in the nineties i wanted to die',
    'they pumped my stomach in 1994 after i took all my pills',
    'ten years ago today i tried to kill myself',
    'today marks five years since i tried to kill myself',
    'a year ago tonight i was going to kill myself',
    'i tried to kill myself when i was 16 and now i am happy',
    'i overdosed when i was 16, never again',
    'dieci anni fa volevo morire, oggi sto bene',
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
    'i drank bleach when i was six',
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
    ['ive got the same rope from years ago round my neck', 4],
    ['my mum died in 2010 i took all my pills', 4],
    ['dad died when i was twelve i took too many pills', 4],
    ['its ten years since mum died i took all my pills', 4],
    ['its ten years since she died i took all my pills', 4],
    ['when i was 20 i was happy i took all my pills', 4],
    ['dad died in 2010 mum took all her pills', 4],
    ['i took all my pills in college bathroom', 4],
    ['i took all my pills when i was ten minutes from home', 4],
    ['five years sober and i just overdosed', 4],
    ['i moved here two years ago i cut myself most nights', 3],
    ['two years clean and i cut myself', 3],
    ['i cut myself after three years clean', 3],
    ['i used to be happy i want to end my life', 3],
    ['i remember her every day i dont want to live without her', 3],
    ['i started cutting myself last year', 3],
    ['quiero morir desde que murio mi madre en 2010', 3],
    ['je veux mourir depuis que maman est morte en 2012', 3],
    ['ten years ago today she died, i took all my pills', 4],
    ['i tried to kill myself today and now i am okay', 3],
  ] as const)('takes nothing from what does not: %s', ([text, level]) => {
    expect(readRisk({ text }).level).toBe(level);
  });

  test.for([
    'i tried to kill myself in 2010 and i will finish it this time',
    'i tried to kill myself in 2010. next time i wont fail',
    'i tried to kill myself in 2010 and it never went away',
    'i tried to kill myself in 2010, still suicidal, grateful for this game',
    'i tried to kill myself in 2010, wish it worked',
    'i tried to kill myself in 2010 and im sorry it didnt work',
    'i tried to kill myself in 2010, not glad i survived',
    'i wanted to die when i was 14 and nothing has changed',
    'i wanted to die when i was 14. still do',
  ])('does not lie behind where it has come back, or failed to: %s', (text) => {
    expect(readRisk({ text }).level).toBe(3);
  });

  test.for([
    ['i have wanted to die since i was twelve', 3],
    ['ive wanted to die for twenty years', 3],
    ['i havent wanted to die for years', 0],
    ['i wish i had died in 2010', 2],
    ['i regret surviving', 2],
    ['im not glad i survived', 2],
    ['i am glad i survived', 1],
    ['i never want to wake up again', 2],
    ['i am going to shoot myself at home', 3],
  ] as const)('is no part of what goes on: %s', ([text, level]) => {
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
