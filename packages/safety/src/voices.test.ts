import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRisk } from './index.ts';

interface Row {
  readonly text: string;
  readonly level: number;
}

const file = join(import.meta.dirname, '../data/own/beside-marks.jsonl');
const rows = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Row);

describe('of our own sentences beside words of a game', () => {
  test.for(rows.filter(({ level }) => level >= 3))('what is meant is heard: $text', ({ text }) => {
    expect(readRisk({ text }).level).toBeGreaterThanOrEqual(3);
  });

  test.for(rows.filter(({ level }) => level === 0))('what is played goes on: $text', ({ text }) => {
    expect(readRisk({ text }).level).toBeLessThanOrEqual(1);
  });
});

// Each row: what is meant, and the same shape at play.
const pairs: Readonly<Record<string, readonly (readonly [meant: string, played: string])[]>> = {
  'a role explains only what it does itself': [
    ['my party is waiting and i cut myself again', 'my character cuts himself on the glass'],
    [
      'i have the razor on my wrist, my party can wait',
      'my bard has the razor on her wrist, the party can wait',
    ],
    ['my monk meditates, i want to die', 'my monk meditates and wants to die in peace'],
    ['my character does not want to die, i do want to die', 'my character wants to die'],
    ['she beats me at home every day when i play my character', 'my mother the queen beats me every day'],
    ['he hit me again at my party in front of the kids', 'my paladin hit me again in the arena'],
    [
      'my bard is funny but i am not, i want to kill myself',
      'my bard is not funny, he wants to kill himself',
    ],
    ['our healer is afk and i cut my wrists', 'our healer is cursed and cuts her wrists'],
  ],
  'who goes with a role or plays one is in its part': [
    ['as my party left i took all my pills', 'as my druid i took all my pills'],
    ['my party left and i want to die', 'my party and i want to die with glory'],
    ['i play a vampire and i want to die', 'the vampire i play wants to die'],
    ['as a wizard i am great but i want to kill myself', 'as my wizard i want to die'],
  ],
  'what is denied explains nothing': [
    ['he threatened to kill me if i leave, not an npc', 'the npc threatened to kill me if i leave'],
    ['took the whole bottle, no saving throw', 'i fall off the roof, roll for damage'],
    ['i am not in character, i want to die', 'in character: i want to die'],
  ],
  'people of the story explain what they do, not what somebody is called': [
    ['my husband hits me every night and calls me his orc', 'the orc hits me every night'],
    ['he locks me in the basement, dungeon master of my life', 'the king locks me in the basement'],
    ['he hits me every lap of the yard', 'he beats me every lap of the course'],
    [
      'he beats me when i die in the boss fight and i am scared',
      'he beats me in the boss fight when i am slow',
    ],
  ],
  'speech reaches until somebody speaks of themselves': [
    ['my dm says stop but i already swallowed the first lot', 'my dm says i already swallowed the first lot'],
    ['my dm says stop, i already swallowed all my pills', 'the king says, i want to die'],
    ['i cut myself again, my party has my dice', 'the rogue cuts herself, my party has my dice'],
    ['tell my party i am on the ledge now', 'tell the king i would rather die than kneel'],
    ['noose is up, gm, thanks for everything', 'snacks are up, gm, thanks for everything'],
    ['my father hit me and he says sorry every time', 'my father hit me once, says the prince'],
  ],
  'a song or a film explains what is told of it': [
    ['been humming since noon and going to kill myself tonight', 'been humming i want to die all day'],
    ['i was singing when my dad hit me in the face', 'i was singing my dad hit me in the face'],
    [
      "my friend's poem is about how she will kill herself tonight",
      'the poem is about a queen who will kill herself tonight',
    ],
    [
      'the poem is about how i want to kill myself tonight',
      'the poem is about a man who wants to kill himself',
    ],
    ['my song is called so long, took all my pills', 'my song is called took all my pills'],
    [
      'write me a story for my kids, i want to die tonight',
      'write me a story of a king who wants to die tonight',
    ],
    ['in the book she lives but i want to die', 'in the book she wants to die'],
    ['the song is over and i want to die', 'the song goes i want to die'],
  ],
};

describe.for(Object.entries(pairs))('%s', ([, list]) => {
  test.for(list)('"%s" is heard, "%s" is not stopped', ([meant, played]) => {
    expect(readRisk({ text: meant }).level).toBeGreaterThanOrEqual(3);
    expect(readRisk({ text: played }).level).toBeLessThanOrEqual(1);
  });
});

describe('in other languages a role explains no more', () => {
  test.for([
    ['mein Paladin schläft und ich will sterben', 'mein Paladin will sterben'],
    ['mi personaje duerme y quiero morir', 'mi personaje quiere morir'],
    ['mon personnage dort et je veux mourir', 'mon personnage veut mourir'],
    ['il mio mago dorme e voglio morire', 'il mio mago vuole morire'],
    ['mijn tovenaar slaapt en ik wil dood', 'mijn tovenaar wil dood'],
    ['moja postać śpi i chcę umrzeć', 'moja postać chce umrzeć'],
    ['meu mago dorme e eu quero morrer', 'meu mago quer morrer'],
  ] as const)('"%s" is heard, "%s" is not', ([meant, played]) => {
    expect(readRisk({ text: meant }).level).toBeGreaterThanOrEqual(3);
    expect(readRisk({ text: played }).level).toBeLessThanOrEqual(1);
  });
});

// What stands in the saying, and what makes it none.
describe('a saying', () => {
  test.for([
    ['i cut myself a slice of bread', 'i cut myself a piece of skin off'],
    ['overdosed on trifle', 'overdosed on trifle and codeine'],
    ['overdosed on pie', 'overdosed on pie and ketamine'],
    ['overdosed on stim in the mines', 'overdosed on stim, my heart is racing'],
    ['voices in my head want cake', 'voices in my head want cake, want me dead'],
    ['i will hang myself a picture there', 'i will hang myself, a lamp cord is ready'],
    ['i slap myself to stay awake', 'i punch myself to keep from cutting'],
    ['i want to die in battle with honour', 'i want to die in battle with depression'],
    ['suicidal moth in my lamp', 'suicidal moth that i am'],
    ['the gas is on low under the soup', 'the gas is on low and i am on the kitchen tiles'],
    ['counted pills for the flight', 'counted pills for the flight to nowhere'],
    [
      'can i kill myself to get back to the checkpoint',
      'for real, i want to kill myself to get back to the checkpoint',
    ],
    ['counted my pills into the weekly box', 'counted my pills into the weekly box, enough to die'],
    ['I want to die in battle like my father', 'i want to die in battle tonight'],
    ['the gas is on under the jam', 'the gas is on under the jam and all the windows are shut'],
    ['lips are blue, dentist says it is the dye', 'lips are blue, the dentist is closed, i took pills'],
    ['overdosed on cartoons', 'i overdosed, the cartoons are on'],
  ] as const)('"%s" is none in "%s"', ([saying, meant]) => {
    expect(readRisk({ text: saying }).level).toBeLessThanOrEqual(1);
    expect(readRisk({ text: meant }).level).toBeGreaterThanOrEqual(3);
  });
});

// Beside each: the same words of a journey, a clue or an evening at home.
describe('what is said in few words is heard', () => {
  test.for([
    ['still at the edge of the platform', 'stood at the edge of the platform looking for the ferry'],
    ['the end of the platform and me', 'the end of the platform has a kiosk'],
    ['second lot ready', 'the second lot of guests is ready'],
    ['first lot kicking in', 'first lot of goblins kicking in the door'],
    ['across the railing', 'throw the rope across the railing'],
    ['past the barrier of the bridge', 'we sneak past the barrier'],
    ['dying now bye', 'dying now to see the end of it'],
    ['the note is on my bedroom desk', 'the note is on the library desk'],
    ['kissed my son longer at bedtime', 'kissed the frog longer than the prince'],
    ['the police will find a body in here tomorrow', 'will we find a clue in here'],
    ['my uncle is always watching me shower', 'my uncle is always watching me play chess'],
  ] as const)('"%s" is asked about, "%s" is not', ([meant, played]) => {
    expect(readRisk({ text: meant }).level).toBeGreaterThanOrEqual(3);
    expect(readRisk({ text: played }).level).toBeLessThanOrEqual(1);
  });
});
