import { describe, expect, test } from 'vitest';
import { createReader, readerVersion } from './index.ts';

type Model = Parameters<typeof createReader>[0]['model'];
type Kind = keyof Model['thresholds']['kinds'];

const kinds = ['self-harm', 'abuse', 'violence', 'eating', 'substances', 'medical', 'distress'] as const;
const each = <T>(value: (kind: Kind) => T): Record<Kind, T> =>
  Object.fromEntries(kinds.map((kind) => [kind, value(kind)])) as Record<Kind, T>;

/** A model that hears one kind wherever a word occurs. */
function modelThatHears(word: string, kind: Kind, probability: number): Model {
  return {
    version: 'test-1',
    thresholds: {
      kinds: each(() => 0.5),
      someoneElse: 1,
      grave: 0.8,
      doubt: 0,
      imminent: 1,
      injection: 1,
    },
    scoreEach: (texts) =>
      texts.map((clauses) => {
        const heard = clauses.some((clause) => clause.includes(` ${word} `)) ? probability : 0;
        return {
          kinds: each((one) => (one === kind ? heard : 0)),
          someoneElse: 0,
          grave: heard,
          imminent: 0,
          injection: 0,
          aboutSelfHarm: 0,
        };
      }),
  };
}
const deaf = createReader({ model: modelThatHears('nothing', 'distress', 0) });

describe('an explanation', () => {
  test.for([
    ['I am not going to kill myself', 'self/intends-to-end-life', 'negated'],
    ['I tried to kill myself years ago', 'self/tried-to-end-life', 'past'],
    ['I am dying of laughter, I want to die laughing', 'self/wants-to-die', 'saying'],
    ['the innkeeper sighs: I want to die', 'self/wants-to-die', 'spoken'],
    ['"I want to die", says the ghost', 'self/wants-to-die', 'quoted'],
    ['as my character I want to die', 'self/wants-to-die', 'story'],
    ['I want to kill myself tonight', 'self/wants-to-end-life', 'time-named'],
    ['what would happen if I took all my pills', 'acting/took-too-much', 'supposed'],
    ['say "I want to die"', 'self/wants-to-die', 'may-mean-themselves'],
    ['no seriously, I want to die', 'self/wants-to-die', 'meant'],
  ] as const)('of "%s" says that %s was weighed as %s', ([text, rule, context]) => {
    const { findings } = deaf.explain({ text });
    expect(findings.find((one) => one.rule === rule)?.context).toContain(context);
  });

  test.for([
    ['You stand at the edge of the cliff.', 'scene-offers-it', 0],
    ['The goblin raises its axe.', 'scene-is-adventure', 0],
    ['Mara puts the kettle on.', 'scene-is-quiet', 2],
    ['"How are you feeling?" she asks.', 'scene-asks', 3],
  ] as const)('of "I jump" after "%s" says %s', ([lastTelling, context, level]) => {
    const { findings } = deaf.explain({ text: 'I jump', lastTelling });
    expect(findings).toEqual([
      expect.objectContaining({ rule: 'act/jump', level, levelBefore: 3, context: [context] }),
    ]);
  });

  test('holds the level of the words and what the context made of it, the gravest first', () => {
    const { findings, reading } = deaf.explain({ text: 'I hate myself. I am not going to kill myself.' });
    expect(findings.map(({ level }) => level)).toEqual(
      findings.map(({ level }) => level).toSorted((a, b) => b - a),
    );
    expect(findings[0]).toMatchObject({ rule: 'passive/hopeless', levelBefore: 2, level: 2, weight: null });
    expect(reading).toEqual(deaf.read({ text: 'I hate myself. I am not going to kill myself.' }));
  });

  test('keeps no word of the message', () => {
    const explanation = deaf.explain({ text: 'Zebulon hits me when he drinks and I want to die' });
    expect(explanation.reading.level).toBe(3);
    expect(JSON.stringify(explanation).toLowerCase()).not.toContain('zebulon');
  });

  test('names the rules and the model that made it', () => {
    expect(deaf.explain({ text: 'look' }).version).toBe(`${readerVersion}+test-1`);
    expect(deaf.version).toBe(`${readerVersion}+test-1`);
  });
});

describe('the model', () => {
  const hears = createReader({ model: modelThatHears('fjord', 'self-harm', 0.9) });

  test('adds what no phrase knows, with its probability', () => {
    expect(deaf.read({ text: 'the fjord calls me' }).level).toBe(0);
    const { reading, findings } = hears.explain({ text: 'the fjord calls me' });
    expect(reading).toMatchObject({ level: 3, kind: 'self-harm', reasons: ['model/self-harm'] });
    expect(findings).toEqual([expect.objectContaining({ rule: 'model/self-harm', weight: 0.9 })]);
  });

  test('pauses the story from one probability on and stops it from another, and is silent below', () => {
    const read = (probability: number): number =>
      createReader({ model: modelThatHears('fjord', 'distress', probability) }).read({
        text: 'down by the fjord',
      }).level;
    expect([0.49, 0.5, 0.79, 0.8, 1].map(read)).toEqual([0, 2, 2, 3, 3]);
  });

  test.for([
    ['say "the fjord calls me" to the ghost', 0],
    ['my character loves the fjord', 0],
    ["I don't want to die anymore, the fjord calls me", 1],
    ['I do not want to die in the fjord', 0],
  ] as const)('is damped like everything else: "%s" is level %i at most', ([text, most]) => {
    expect(hears.read({ text }).level).toBeLessThanOrEqual(most);
  });

  test('is heard again when the player says that it is no play', () => {
    expect(hears.read({ text: 'ooc: my character loves the fjord' }).level).toBe(3);
  });

  test('never lowers what the phrases found said outright', () => {
    for (const text of ['I took too many pills', 'I want to die', 'I hate myself', 'I feel sad'])
      expect(hears.read({ text }).level).toBe(deaf.read({ text }).level);
  });

  test('asks about a hint in which it hears nothing grave, where it would be heard alone', () => {
    const doubting = modelThatHears('fjord', 'self-harm', 0.9);
    const thresholds = { ...doubting.thresholds, doubt: 0.2 };
    const doubts = createReader({ model: { ...doubting, thresholds } });
    const hint = 'I keep a rope in the boot';
    expect(deaf.read({ text: hint }).level).toBe(3);
    expect(doubts.read({ text: hint }).level).toBe(2);
    expect(doubts.explain({ text: hint }).findings[0]?.context).toContain('doubted');
    expect(doubts.read({ text: `${hint} by the fjord` }).level).toBe(3);
    for (const text of ['I want to die', 'I took too many pills tonight', 'quiero morir esta noche'])
      expect(doubts.read({ text }).level).toBe(deaf.read({ text }).level);
  });

  test('and what it finds near beside what it heard is danger now', () => {
    const far = modelThatHears('fjord', 'self-harm', 0.9);
    const near = createReader({
      model: {
        ...far,
        thresholds: { ...far.thresholds, imminent: 0.5 },
        scoreEach: (texts) => far.scoreEach(texts).map((scores) => ({ ...scores, imminent: 0.6 })),
      },
    });
    expect(near.read({ text: 'tonight I go to the fjord' })).toMatchObject({ level: 4, imminence: 'now' });
    expect(near.read({ text: 'tonight I go to the mill' }).level).toBe(0);
  });

  test('hears a grave sentence behind calm ones', () => {
    const hearing = modelThatHears('fjord', 'self-harm', 0.9);
    const drowned: Model = {
      ...hearing,
      scoreEach: (texts) =>
        hearing
          .scoreEach(texts)
          .map((heard, at) =>
            texts[at]?.length === 1 ? heard : { ...heard, grave: 0, kinds: each(() => 0) },
          ),
    };
    const text = 'I take the lamp and walk along the quay. The keeper waves. The fjord calls me.';
    expect(createReader({ model: drowned }).read({ text }).level).toBe(3);
  });

  test('is heard on every stretch of a long text', () => {
    const text = `${'I walk along the shore. We look at the boats. '.repeat(60)} The fjord calls me.`;
    const counted = Array.from({ length: 40 }, (_, at) => `I pass house ${at} of the lane.`).join(' ');
    expect(hears.read({ text: `${counted} ${text}` }).level).toBe(3);
  });
});

describe('the score', () => {
  test('rises with the level, whatever else speaks', () => {
    const texts = ['look', 'I feel sad', 'I hate myself', 'I want to die', 'I took too many pills'];
    const scores = texts.map((text) => deaf.read({ text }).score);
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(new Set(scores).size).toBe(texts.length);
  });

  test('ranks within a level by what the model gave and what stood in the words', () => {
    const model = createReader({ model: modelThatHears('fjord', 'self-harm', 0.4) });
    expect(model.read({ text: 'by the fjord' }).score).toBeGreaterThan(
      model.read({ text: 'by the hill' }).score,
    );
    expect(deaf.read({ text: 'my hero wants to die, I want to die' }).score).toBeGreaterThan(
      deaf.read({ text: 'my friend dumped me' }).score,
    );
  });
});

describe('three separate judgements', () => {
  test.for([
    ['I tried to kill myself last week', 3, 'player', 'past'],
    ['I want to kill myself', 3, 'player', 'someday'],
    ['I am going to kill myself tonight', 4, 'player', 'now'],
    ['I cut myself again and again', 3, 'player', 'now'],
    ['my sister wants to kill herself', 3, 'third-person', 'someday'],
    ['my sister took a lot of pills', 4, 'third-person', 'now'],
    ['my uncle killed himself when I was small', 1, 'third-person', 'past'],
    ['my paladin says: I want to die', 1, 'character', 'someday'],
    ['what is the point of living', 2, 'player', 'someday'],
    ['I make myself throw up', 2, 'player', 'now'],
    ['look', 0, 'unknown', 'none'],
  ] as const)('of "%s": level %i, the %s, %s', ([text, level, who, imminence]) => {
    expect(deaf.read({ text })).toMatchObject({ level, who, imminence });
  });
});

/**
 * `say "I want to kill myself"` names nobody of the story. A clinician would ask, a player loses one pause: level 2.
 * With a listener from the story it is a line of play, and one soft line stands beside it.
 */
describe('a wish to die that is put into quotation marks', () => {
  test.for([
    ['say "I want to kill myself"', 2],
    ['I say "I want to die"', 2],
    ['shout "I am going to kill myself"', 2],
    ['"I want to kill myself"', 3],
    ['say "I want to kill myself" to the ghost', 1],
    ['"I want to die", says the old king', 1],
    ['say "goodbye" and leave', 0],
  ] as const)('%s is level %i', ([text, level]) => {
    expect(deaf.read({ text }).level).toBe(level);
  });
});
