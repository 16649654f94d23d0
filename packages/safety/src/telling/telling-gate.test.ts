import type { Limits } from '@lamplight/contracts';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTelling } from './read-telling.ts';
import type { TellingAbout } from './telling-about.ts';
import { createTellingGate } from './telling-gate.ts';
import topicWords from './topic-words.json' with { type: 'json' };

const open: Limits = { rating: 'mature', intensity: 'full', lines: [], veils: [] };
const model = (limits: Partial<Limits> = {}): TellingAbout => ({
  level: 0,
  source: 'model',
  limits: { ...open, ...limits },
});

describe('the rating', () => {
  const gore = 'His guts spill over the cobbles, steaming.';
  test.for([
    ['mature', null],
    ['teen', 'telling/above-rating'],
    ['everyone', 'telling/above-rating'],
  ] as const)('%s decides how much blood a model may tell', ([rating, fault]) => {
    expect(readTelling(gore, model({ rating }))).toBe(fault);
  });

  test('counts for little where a gentle story was asked for', () => {
    expect(readTelling(gore, model({ intensity: 'gentle' }))).toBe('telling/above-rating');
  });

  test('is a matter of tags where an author wrote', () => {
    expect(readTelling(gore, { level: 0, limits: { ...open, rating: 'everyone' } })).toBeNull();
    const tags = { rating: 'mature' } as const;
    expect(readTelling('A quiet room.', { level: 0, limits: { ...open, rating: 'teen' }, tags })).toBe(
      'telling/above-rating',
    );
  });

  test('is that of a teenager where nobody chose one', () => {
    expect(readTelling(gore, { level: 0, source: 'model' })).toBe('telling/above-rating');
  });
});

describe('a topic that a player does not want', () => {
  const spider = 'A spider lets itself down on its thread.';
  test.for(['lines', 'veils'] as const)('among the %s keeps a model from telling it', (where) => {
    expect(readTelling(spider, model({ [where]: ['spiders'] }))).toBe('telling/beyond-limits');
    expect(readTelling(spider, model())).toBeNull();
  });

  test('blacks out no word that an author wrote, and selects by the declared topics', () => {
    const about: TellingAbout = { level: 0, limits: { ...open, lines: ['spiders'] } };
    expect(readTelling(spider, about)).toBeNull();
    expect(readTelling('Something is in the corner.', { ...about, tags: { topics: ['spiders'] } })).toBe(
      'telling/beyond-limits',
    );
  });

  test('of one adventure alone is known by its name', () => {
    expect(readTelling('The clowns are back, smiling.', model({ lines: ['evil-clowns'] }))).toBeNull();
    expect(readTelling('The evil clown is back.', model({ lines: ['evil-clowns'] }))).toBe(
      'telling/beyond-limits',
    );
  });

  test.for(Object.keys(topicWords))('%s is not seen where there is nothing of it', (topic) => {
    expect(readTelling('You wait by the gate with your bag.', model({ lines: [topic] }))).toBeNull();
  });
});

describe('a player who is not well', () => {
  test.for([
    ['The old keeper hanged himself, they say.', 1, 'telling/too-close'],
    ['Hurray, a party for everybody, says the king', 2, 'telling/ignores-distress'],
    ['Get over it, says the king.', 2, 'telling/ignores-distress'],
    ['Run! Run!', 2, 'telling/ignores-distress'],
    ['The fire is warm. Nothing has to be done tonight.', 2, null],
  ] as const)('is not told "%s" at level %i', ([text, level, fault]) => {
    expect(readTelling(text, { ...model(), level })).toBe(fault);
    expect(readTelling(text, model())).toBeNull();
  });
});

describe('signs', () => {
  test.for([
    ['The door\u200b opens.', 'telling/hidden-text'],
    ['The \u202edoor opens.', 'telling/hidden-text'],
    ['The \u{e0041}door opens.', 'telling/hidden-text'],
    ['The dооr opens.', 'telling/hidden-text'],
    ['The 𝖉𝖔𝖔𝖗 opens.', 'telling/hidden-text'],
    ['The door <!-- now --> opens.', 'telling/hidden-instructions'],
    ['The [door](https://x) opens.', 'telling/hidden-instructions'],
  ] as const)('in %j are refused whoever wrote it', ([text, fault]) => {
    expect(readTelling(text, { level: 0 })).toBe(fault);
    expect(readTelling(text, model())).toBe(fault);
  });

  test.for([
    'Café, naïve, Łódź, Škoda: the signs over the shops are in four languages.',
    'The family — 👩‍👩‍👧 is scratched into the bark — has moved on…',
    '“It’s 5 o’clock,” she says; “no, 6.”',
    'A soft\u00adhyphen breaks no story.',
    'ΔΙΟΓΕΝΗΣ, it says on the barrel.',
  ])('of ordinary print are left alone: %s', (text) => {
    expect(readTelling(text, model())).toBeNull();
  });

  test('of a language that is not read here are refused from a model and not from an author', () => {
    const russian = 'Дверь открыта, и за ней темно.';
    const french = 'La porte est ouverte et il fait noir dans la maison.';
    for (const text of [russian, french]) {
      expect(readTelling(text, model())).toBe('telling/unreadable');
      expect(readTelling(text, { level: 0 })).toBeNull();
    }
  });
});

describe('the gate', () => {
  const safe = ['The lamp is lit. ', 'You wait. ', 'Rain?\n', 'A bell rings, far out… ', 'She nods.” '];

  test('releases exactly what it was given, sentence by sentence, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...safe)), fc.array(fc.nat({ max: 9 })), (sentences, cuts) => {
        const text = sentences.join('');
        const gate = createTellingGate(model());
        let shown = '';
        let at = 0;
        for (const cut of cuts) {
          const isHeld = gate.holds(text.slice(at, at + cut));
          const passed = gate.push(text.slice(at, at + cut));
          expect(passed.ok && (passed.released === '') === isHeld).toBe(true);
          if (passed.ok) shown += passed.released;
          at += cut;
          // What is shown ends where a sentence ends.
          expect(shown === '' || /\s$/.test(shown)).toBe(true);
        }
        const rest = gate.push(text.slice(at));
        const end = gate.end();
        if (rest.ok) shown += rest.released;
        if (end.ok) shown += end.released;
        expect(shown).toBe(text);
      }),
    );
  });

  test('does not wait for ever for the end of a sentence', () => {
    const gate = createTellingGate(model());
    const passed = gate.push('and the road goes on '.repeat(80));
    expect(passed.ok && passed.released.length).toBeGreaterThan(1000);
  });

  test.for([
    ['letters', 'a'],
    ['words', 'road '],
    ['sentences', 'Go. '],
    ['brackets', '('],
    ['tags', '<a '],
    ['dots', '.'],
    ['figures', '1.'],
    ['addresses', 'a.b'],
    ['signs', 'é́'],
  ] as const)('reads 50,000 signs of %s in linear time', ([, part]) => {
    const time = (length: number): number => {
      const text = part.repeat(Math.ceil(length / part.length));
      const from = process.cpuUsage().user;
      readTelling(text, model());
      return process.cpuUsage().user - from;
    };
    time(5_000);
    const short = time(25_000);
    expect(time(50_000)).toBeLessThan(short * 6 + 60_000);
  });
});
