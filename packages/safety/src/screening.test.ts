import { careSchema } from '@lamplight/contracts';
import { type Watchdog, WatchdogError } from '@lamplight/ports';
import { describe, expect, test } from 'vitest';
import { createWatch, readRisk } from './index.ts';

const patient: Watchdog = { run: (work) => work() };
const impatient: Watchdog = {
  run(_work, milliseconds) {
    throw new WatchdogError(milliseconds);
  },
};

describe('a message', () => {
  const watch = createWatch({ read: readRisk, watchdog: patient });

  test('of ordinary play goes on without a word', () => {
    expect(watch.screen({ text: 'kill the goblin' })).toEqual({
      outcome: 'go-on',
      reading: {
        level: 0,
        kind: 'none',
        who: 'unknown',
        imminence: 'none',
        score: 0,
        language: null,
        reasons: [],
      },
      care: null,
      lingering: null,
    });
  });

  test('of ordinary distress goes on with one soft line and no list of numbers', () => {
    const { outcome, care } = watch.screen({ text: 'I feel so alone lately' });
    expect(outcome).toBe('go-on');
    expect(care).toMatchObject({ level: 1, mode: 'note', resources: [] });
    expect(care?.paragraphs).toHaveLength(1);
  });

  test.for([
    ['what is the point of living', 2, 'pause'],
    ['I want to kill myself', 3, 'stop'],
    ['I took too many pills', 4, 'stop'],
  ] as const)('"%s" stops the turn at level %i with mode %s', ([text, level, mode]) => {
    const screening = watch.screen({ text, country: 'de' });
    expect(screening.outcome).toBe('stop');
    expect(screening.care).toMatchObject({ level, mode });
    expect(careSchema.parse(screening.care).resources[0]).toMatchObject({ kind: 'emergency', call: '112' });
  });

  test('leaves a risk that the next message is read with', () => {
    const first = watch.screen({ text: 'I want to kill myself' });
    const second = watch.screen({ text: 'just joking', carried: first.lingering });
    expect(second).toMatchObject({
      outcome: 'stop',
      reading: { level: 3 },
      lingering: { level: 3, calm: 0 },
    });
  });
});

describe('calm play after a grave disclosure', () => {
  const watch = createWatch({ read: readRisk, watchdog: patient });

  /** The ids of what was shown beside each message. */
  function shownAfter(disclosure: string, ...texts: string[]): (string | undefined)[] {
    let lingering = watch.screen({ text: disclosure }).lingering;
    return texts.map((text, shown) => {
      const screening = watch.screen({ text, carried: lingering, shown });
      ({ lingering } = screening);
      return screening.care?.id;
    });
  }

  test('is told at most every third time that nothing was forgotten', () => {
    const play = Array.from({ length: 9 }, () => 'look');
    const note = expect.stringMatching('soft/still-here') as unknown;
    expect(shownAfter('I want to kill myself', ...play)).toEqual(
      [note, 0, 0, note, 0, 0, note, 0, 0].map((one) => (one === 0 ? undefined : one)),
    );
  });

  test('is not told so twice in a row by an answer that one is safe, which has its own words', () => {
    const ids = shownAfter('I want to kill myself', 'yes I am safe now', 'look', 'look');
    expect(ids).toEqual(['soft/better-now/a', 'soft/still-here/b', undefined]);
  });
});

describe('a reader that fails', () => {
  const failing: readonly [string, (input: unknown) => unknown, Watchdog, string][] = [
    [
      'throws an error',
      () => {
        throw new TypeError('the words of a player');
      },
      patient,
      'watch/threw',
    ],
    // oxlint-disable-next-line typescript/only-throw-error -- whatever is thrown must be survived
    [
      'throws something else',
      () => {
        throw 'nothing';
      },
      patient,
      'watch/threw',
    ],
    ['hangs', readRisk as (input: unknown) => unknown, impatient, 'watch/timed-out'],
    ['returns nothing', () => undefined, patient, 'watch/nonsense'],
    ['returns a promise', () => Promise.resolve({ level: 0 }), patient, 'watch/nonsense'],
    [
      'returns a level beyond the ladder',
      () => ({ level: 5, kind: 'none', who: 'player', imminence: 'now', reasons: [] }),
      patient,
      'watch/nonsense',
    ],
    [
      'returns no number',
      () => ({ level: Number.NaN, kind: 'none', who: 'player', imminence: 'now', reasons: [] }),
      patient,
      'watch/nonsense',
    ],
    [
      'returns more than a reading',
      () => ({ level: 0, kind: 'none', who: 'player', imminence: 'none', reasons: [], text: 'raw' }),
      patient,
      'watch/nonsense',
    ],
    [
      'returns the words as a reason',
      () => ({ level: 0, kind: 'none', who: 'player', imminence: 'none', reasons: ['I want to die'] }),
      patient,
      'watch/nonsense',
    ],
  ];

  test.for(failing)('and %s leads to the protective answer', ([, read, watchdog, code]) => {
    const watch = createWatch({ read, watchdog });
    const carried = { level: 3, kind: 'self-harm', who: 'player', calm: 2 } as const;
    const screening = watch.screen({ text: 'look', carried });
    expect(screening).toMatchObject({ outcome: 'unavailable', fault: { code }, lingering: carried });
    expect(careSchema.parse(screening.care).resources.length).toBeGreaterThan(1);
    expect(JSON.stringify(screening)).not.toContain('the words of a player');
  });

  test('is given 50 ms', () => {
    let given = 0;
    const watchdog: Watchdog = {
      run: (work, milliseconds) => {
        given = milliseconds;
        return work();
      },
    };
    createWatch({ read: readRisk, watchdog }).screen({ text: 'look' });
    expect(given).toBe(50);
  });
});

describe('a telling', () => {
  const watch = createWatch({ read: readRisk, watchdog: patient });

  test.for([
    'You light the lamp. Its glow runs along the wet stones.',
    'The troll raises its axe and dies with a roar.',
    'Mara lost her brother to the sea. "I miss him," she says.',
    'You take two of the pills from the cabinet and put them in your bag.',
    'You jump off the cliff into the cold water, and come up laughing.',
  ])('"%s" is released', (text) => {
    expect(watch.screenTelling(text, { level: 0 })).toEqual({ ok: true, text });
  });

  test.for([
    ['The lethal dose is forty tablets of them.', 'telling/method-detail'],
    ['She shows you how to tie a noose.', 'telling/method-detail'],
    ['His suicide was beautiful and brave.', 'telling/romanticises-suicide'],
    ['Everyone would be better off without you.', 'telling/encourages-self-harm'],
    ['"Go kill yourself," hisses the ghost.', 'telling/encourages-self-harm'],
    ['Take 20 mg of it twice a day, says the healer.', 'telling/medical-dosage'],
    ['You no longer need your medication.', 'telling/medical-advice'],
  ] as const)('"%s" is refused as %s', ([text, code]) => {
    const screened = watch.screenTelling(text, { level: 0 });
    expect(screened).toMatchObject({ ok: false, refusal: { code } });
  });

  test('keeps its distance from suicide while the player is not well', () => {
    const text = 'The old keeper hanged himself, they say.';
    expect(watch.screenTelling(text, { level: 0 }).ok).toBe(true);
    expect(watch.screenTelling(text, { level: 1 })).toMatchObject({
      ok: false,
      refusal: { code: 'telling/too-close' },
    });
  });

  test('of several pieces is read piece by piece, in one run of the watchdog', () => {
    let runs = 0;
    const watchdog: Watchdog = {
      run(work) {
        runs += 1;
        return work();
      },
    };
    const texts = ['You light the lamp.', 'Everyone would be better off without you.', 'The sea is calm.'];
    const screened = createWatch({ read: readRisk, watchdog }).screenTellings(texts, { level: 0 });
    expect(screened.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(runs).toBe(1);
    const blind = createWatch({ read: readRisk, watchdog: impatient });
    expect(blind.screenTellings(texts, { level: 0 }).map(({ ok }) => ok)).toEqual([false, false, false]);
  });

  test('that could not be read is not released', () => {
    const blind = createWatch({ read: readRisk, watchdog: impatient });
    expect(blind.screenTelling('You light the lamp.', { level: 0 })).toMatchObject({
      ok: false,
      refusal: { code: 'watch/timed-out' },
    });
  });
});
