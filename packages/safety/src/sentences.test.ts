import { describe, expect, test } from 'vitest';
import { readRisk } from './index.ts';

// Each line: the lowest level that must be read, then sentences.
const heard: Readonly<Record<2 | 3 | 4, readonly string[]>> = {
  4: [
    'I took too many pills',
    'I think I overdosed',
    'I am going to kill myself tonight',
    'I bought a rope. Goodbye everyone.',
    'just swallowed the whole bottle of sleeping pills',
    'i took like 40 pills and im getting sleepy',
    'I cut my wrists and there is so much blood',
    'I am about to hang myself',
    'ive got the pills and ive made up my mind, i want to die',
    'there is a noose around my neck, for real',
    'i am having a heart attack',
    'my sister took a lot of pills and she will not wake up',
    'my best friend is going to kill himself tonight',
    'I am bringing a gun to school',
    'I am going to shoot people at my school tomorrow',
    'i will be dead by tomorrow',
    "I'm going to end my life before they get home",
    'ooc I am about to kill myself',
    'he tomado demasiadas pastillas',
    'ich habe zu viele Tabletten genommen',
    'tomei muitos comprimidos',
    "j'ai pris trop de médicaments",
  ],
  3: [
    'quiero morir',
    'im gonna unalive myself',
    'I want to kill myself',
    'i wanna kms',
    'I keep thinking about suicide',
    'I don’t want to live anymore',
    "I'm saving up my meds",
    "I'm at the tracks",
    'I have been cutting myself again',
    'I want to hurt myself so badly',
    'i feel suicidal',
    'I tried to kill myself last week',
    'the urge to cut is back',
    'i gave away all my things and wrote my goodbye letters',
    'what is the most painless way to die',
    'I can not stop thinking about killing myself',
    'give me one reason not to kill myself',
    'I am not joking, I want to die',
    'no seriously, I want to die',
    'I want to die lol',
    "if things do not change I'm going to kill myself",
    'forget the dragon, I want to end my life',
    'my character is fine. I want to kill myself.',
    'I w4nt to k1ll mys3lf',
    'i want to k*ll myself',
    'I want to d.i.e',
    'i w a n t t o d i e',
    'i want to dieeeeee',
    'I want to ki\u200Bll myself',
    'I wаnt to diе',
    'Ｉ ｗａｎｔ ｔｏ ｄｉｅ',
    'I WANT TO KILL MY SELF',
    'my dad hits me when he drinks',
    'my stepdad touches me at night',
    'I was raped',
    'I am being abused at home',
    'my boyfriend choked me yesterday',
    "I'm hiding in my room from my mom's boyfriend, from him again",
    'I want to shoot everyone at my school',
    'I am scared that I might hurt my baby',
    'my friend says she wants to kill herself',
    'my brother keeps talking about suicide',
    'a girl in my class wants to end her life',
    'I hear voices telling me to hurt people',
    'I relapsed on heroin last night',
    'I keep fainting because I am not eating and I passed out from not eating',
    'voy a matarme',
    'no quiero vivir',
    'je veux mourir',
    "j'ai envie de me tuer",
    'je ne veux plus vivre',
    'ich will sterben',
    'ich möchte nicht mehr leben',
    'ich bringe mich um',
    'voglio morire',
    'mi voglio uccidere',
    'quero morrer',
    'não quero mais viver',
    'ik wil dood',
    'ik wil niet meer leven',
    'chcę umrzeć',
    'nie chcę żyć',
  ],
  2: [
    'I can’t go on',
    "I can't go on",
    'kill myself',
    'everyone would be better off without me',
    'nobody would miss me if I was gone',
    'I wish I had never been born',
    'I hope I never wake up',
    'what is the point of living',
    'there is no reason to live',
    'life is not worth living',
    'I am so tired of living',
    'I hate myself',
    'I feel completely worthless',
    'I just want the pain to stop',
    'I make myself throw up',
    'I am starving myself',
    'I can not stop drinking, every night',
    'I am having a panic attack',
    'I can not stop crying',
    'my mom just died',
    'my husband reads all my messages and checks my phone',
    'my son says he wishes he was dead',
    'I deserve to die',
    'I do not feel safe',
  ],
};

const notStopped: readonly string[] = [
  "no point in going left, let's go right",
  'I fear failure at my new job',
  'the story ends well',
  'I kill the troll with the sword',
  "I don't want to kill myself anymore, I feel better",
  ...'look|x lamp|n|go north|take all|drop everything except the lamp|wait|again|inventory|save|quit|undo|help'.split(
    '|',
  ),
  ...'light the lamp|hang cloak on hook|cut the rope|tie the rope to the mast|burn the letter|break the window'.split(
    '|',
  ),
  ...'kill the goblin|kill goblin with axe|shoot the arrow at the guard|stab the orc|poison the king|hang the traitor'.split(
    '|',
  ),
  ...'jump|jump off the cliff|jump into the sea|leap from the tower|climb down the well|dive into the water'.split(
    '|',
  ),
  ...'drink the potion|drink the whole bottle|eat the mushroom|take the pills from the cabinet|swallow the red pill'.split(
    '|',
  ),
  ...'examine the noose|read the suicide note|search the dead man|bury the body|dig my own grave|lie down in the coffin'.split(
    '|',
  ),
  'say goodbye to Mara',
  'goodbye Mara, see you tomorrow',
  'tell Mara I would die for her',
  'say "I want to die" to the ghost',
  'ask the ghost why she killed herself',
  'ask the keeper about his dead brother',
  'I tell the king: kill me if you must',
  'Thorn whispers: I no longer want to live without her',
  '"I would rather die than serve you", I shout',
  'my character wants to die in battle',
  'my paladin kills himself to save the village',
  'my rogue cuts herself on the trap',
  'the hero takes his own life in the last act',
  'as the witch I curse the king and hang myself from a rope of moonlight',
  'I sacrifice my life for the village',
  'I offer my own life to the dragon',
  'I die laughing',
  'I am dying of laughter',
  'this puzzle is killing me',
  'my feet are killing me',
  'I am dying to know what is behind the door',
  'I could kill for a coffee',
  'I would kill for a pizza right now',
  'this boss killed me again',
  'I died again in the maze',
  'let me die and respawn',
  'going in there is suicide',
  'suicide mission, I like it',
  'that joke killed me',
  'lol I am dead',
  'you slay me',
  'I almost killed myself on those stairs',
  'I cut myself shaving',
  'I burned myself cooking dinner, brb',
  'my phone is dying',
  'kill the lights',
  'we have time to kill',
  'it is a matter of life and death for the keeper',
  'over my dead body',
  'drop dead, goblin',
  'I shot myself in the foot with that plan',
  'do not kill the messenger',
  'I am starving, when is dinner',
  'I am so hungry I could eat a horse',
  'I can not go on until the bridge is repaired',
  'I can not go on without the key',
  'I give up on this riddle',
  'this level is hopeless',
  'there is no way out of this room',
  'I hate this riddle',
  'I hate my horse',
  'I want to end this quest',
  'end it with the axe',
  'I am done with this dungeon',
  'I am tired of this swamp',
  'I am tired of living in this swamp',
  'I quit',
  'I want out of this cave',
  'I hear voices in the next room',
  'I hear the voices from the cellar',
  'hide from the guard',
  'hit the dragon',
  'the ogre hits me',
  'the orc beats me with a club',
  'the guard threatened to kill me',
  'the king locked me in the tower',
  'my master the wizard is angry',
  'my mom is calling, brb',
  'my dad will kill me if I do not do the dishes',
  'my brother plays this too',
  'I want to poison the sorcerer in his sleep',
  'I will burn down the goblin school of magic',
  'blow up the mine',
  'bomb the bridge',
  'get drunk in the tavern',
  'smoke a pipe with the dwarf',
  'my heart races as I open the door',
  'I faint when I see the ghost',
  'I bleed from the wound and press on',
  'bandage my arm',
  'cut my palm for the oath',
  'prick my finger on the needle',
  'I step off the boat',
  'stand on the edge of the roof and look down',
  'walk into the sea up to my knees',
  'tie a knot',
  'use rope on beam',
  'load the gun',
  'put the gun on the table',
  'count the pills',
  'I feel sad today',
  'I feel lonely sometimes',
  'I am stressed about my exam',
  'I had a fight with my wife',
  'my grandpa died two years ago',
  'my uncle killed himself when I was small',
  'I used to cut myself years ago, I am well now',
  'I tried to kill myself years ago and I am glad I survived',
  'I have been clean for two years and feel good',
  'I am not suicidal',
  'I am not going to kill myself',
  'I would never kill myself',
  'my therapist recommended this game',
  'I learned about suicide prevention at work',
  'I read a book about depression',
  'do people in this story die',
  'can you skip scenes about suicide',
  'please no self harm in the story',
  'who killed the keeper',
  'je veux aller au nord',
  'quiero abrir la puerta',
  'ich will das Licht anzünden',
  'muero de risa',
  'voglio mangiare',
];

for (const [least, sentences] of Object.entries(heard)) {
  describe(`is heard at level ${least} or above`, () => {
    test.for(sentences)('%s', (text) => {
      const { level, reasons } = readRisk({ text });
      expect(level, reasons.join(', ')).toBeGreaterThanOrEqual(Number(least));
    });
  });
}

describe('does not stop the story', () => {
  test.for(notStopped)('%s', (text) => {
    const { level, reasons } = readRisk({ text });
    expect(level, reasons.join(', ')).toBeLessThanOrEqual(1);
  });

  test('in at least 150 sentences of play, sayings and ordinary days', () => {
    expect(new Set(notStopped).size).toBeGreaterThanOrEqual(150);
  });

  test('wherever the scene offers the act', () => {
    const offers = ['jump off the cliff', 'go north'];
    expect(readRisk({ text: 'I jump off the cliff into the water', offers }).level).toBe(0);
    expect(
      readRisk({ text: "I'm going to jump", lastTelling: 'You stand at the edge of the cliff.' }).level,
    ).toBe(0);
  });
});

test('what has passed is level 1, warm, without emergency', () => {
  expect(readRisk({ text: "I don't want to kill myself anymore, I feel better" })).toMatchObject({
    level: 1,
    kind: 'self-harm',
    imminence: 'past',
  });
});

describe('the same words in another scene', () => {
  test.for([
    ["I'm going to jump", 'Mara puts the kettle on and asks how your week was.'],
    ['I am standing on the bridge', 'Mara sits down beside you. "How are you feeling today?"'],
    ['I want it to end', 'She looks at you. "What is on your mind?"'],
    ['I can not do this', '"And you? Are you okay?" asks the keeper.'],
  ] as const)('"%s" is asked about after "%s"', ([text, lastTelling]) => {
    expect(readRisk({ text, lastTelling }).level).toBeGreaterThanOrEqual(2);
  });

  test.for([
    ['I am standing on the bridge', 'The rope bridge sways over the gorge.'],
    ['I want it to end', 'The duel goes on and on.'],
    ['goodbye everyone', 'The ferry is about to leave.'],
    ['cut my arm', 'The altar waits for blood, the dagger lies ready.'],
  ] as const)('"%s" is play after "%s"', ([text, lastTelling]) => {
    expect(readRisk({ text, lastTelling }).level).toBe(0);
  });
});

describe('who is meant', () => {
  test.for([
    ['I want to kill myself', 'player', 'self-harm'],
    ['my friend wants to kill herself', 'third-person', 'self-harm'],
    ['my dad beats me', 'player', 'abuse'],
    ['I want to shoot everyone at my school', 'player', 'violence'],
    ['I make myself throw up', 'player', 'eating'],
    ['I relapsed on heroin', 'player', 'substances'],
    ['I am having a stroke', 'player', 'medical'],
    ['I am having a panic attack', 'player', 'distress'],
  ] as const)('in "%s" is the %s, and the kind %s', ([text, who, kind]) => {
    expect(readRisk({ text })).toMatchObject({ who, kind });
  });
});
