import { careSchema } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import {
  careFor,
  careWhenUnavailable,
  helpNow,
  readRisk,
  type Reading,
  resourcesFor,
  staleResources,
} from './index.ts';

const kinds = [
  'self-harm',
  'abuse',
  'violence',
  'eating',
  'substances',
  'medical',
  'distress',
  'none',
] as const;
const people = ['player', 'third-person', 'character', 'unknown'] as const;
const quiet: Reading = {
  level: 0,
  kind: 'none',
  who: 'unknown',
  imminence: 'none',
  score: 0,
  language: null,
  reasons: [],
};
const readings: Reading[] = kinds.flatMap((kind) =>
  people.flatMap((who) =>
    ([1, 2, 3, 4] as const).map((level): Reading => ({ ...quiet, level, kind, who, imminence: 'now' })),
  ),
);
const everyCare = [
  ...readings.flatMap((reading) => [0, 1].map((shown) => careFor(reading, { shown }))),
  ...[0, 1].flatMap((shown) => [helpNow({ shown }), careWhenUnavailable({ shown })]),
].filter((care) => care !== null);

describe('the language of care', () => {
  const grave: Reading = { ...quiet, level: 3, kind: 'self-harm', who: 'player', imminence: 'now' };

  test.each([
    ['what the player chose, before everything', { language: 'fr', reads: 'de' }, 'pl', 'fr'],
    ['else that of the message', { reads: 'de' }, 'pl', 'pl'],
    ['else what they read, also where they play in English', { reads: 'de' }, 'en', 'de'],
    ['else what they read', { reads: 'de' }, null, 'de'],
    ['else English', {}, null, 'en'],
  ] as const)('is %s', (_which, options, language, spoken) => {
    expect(careFor({ ...grave, language }, options)?.language).toBe(spoken);
    const known = 'language' in options ? options.language : 'reads' in options ? options.reads : 'en';
    expect(helpNow(options).language).toBe(known);
    expect(careWhenUnavailable(options).language).toBe(known);
  });
});

describe('the ladder', () => {
  test('says nothing at level 0', () => {
    expect(careFor(quiet)).toBeNull();
  });

  test('has valid words for every level, kind and person', () => {
    expect(everyCare).toHaveLength(readings.length * 2 + 4);
    for (const care of everyCare) expect(careSchema.safeParse(care).success, care.id).toBe(true);
  });

  test('does not show the same block twice in a row', () => {
    for (const reading of readings) {
      const [first, second, third] = [0, 1, 2].map((shown) => careFor(reading, { shown }));
      expect(second?.paragraphs, second?.id).not.toEqual(first?.paragraphs);
      expect(third).toEqual(first);
    }
  });

  test('speaks of a waiting story only where there is one', () => {
    for (const shown of [0, 1]) {
      const [within, elsewhere] = [helpNow({ shown }), helpNow({ shown, inStory: false })];
      expect(within.paragraphs.join(' ')).toMatch(/story/);
      expect(elsewhere.paragraphs.join(' ')).not.toMatch(/story|write/);
      expect(elsewhere.paragraphs.join(' ')).toMatch(/nobody has been told/);
    }
  });

  test('says from level 2 on that it is software and that nobody else is reading', () => {
    for (const care of everyCare.filter(({ mode }) => mode !== 'note')) {
      const words = care.paragraphs.join(' ');
      expect(words, care.id).toMatch(/I am software|comes from a program/);
      expect(words, care.id).toMatch(/No person is reading|Nobody else is reading/);
    }
  });

  test('names the emergency number first in whatever stops the story', () => {
    for (const care of everyCare.filter(({ mode }) => mode !== 'note')) {
      expect(care.resources[0]?.kind, care.id).toBe('emergency');
    }
  });

  test('begins level 4 with a call, and asks the player at levels 2 and 3', () => {
    for (const care of everyCare.filter(({ level }) => level === 4)) {
      const start = `${care.title} ${care.paragraphs[0]} ${care.paragraphs[1]}`;
      expect(start.toLowerCase(), care.id).toContain('call');
    }
    const asking = everyCare.filter(({ level, id }) => level === 2 && !/help-now|unavailable/.test(id));
    for (const care of asking) expect(care.paragraphs.join(' '), care.id).toContain('?');
  });

  test.for([
    ['leading', /aren't you|are you not|you are not [^.]*, are you|don't you\?|you wouldn't/i],
    [
      'minimising',
      /just a phase|cheer up|others have it worse|calm down|not that bad|get over it|everyone feels|attention/i,
    ],
    ['blaming', /your own fault|you should have|selfish|how could you|think of your family/i],
    [
      'diagnosing',
      /you (are|have) (depress|an eating disorder|bulimi|anorexi|addict|an addict|psychotic|borderline|bipolar)/i,
    ],
    [
      'promising',
      /i promise|promise me|everything will be (fine|all right|ok)|guarantee|will definitely|contract/i,
    ],
    ['describing methods', /\b(mg|milligrams|noose|razor|blade|bleach|exhaust|wrists?|dose)\b/i],
    [
      'ending the talk',
      /i (can't|cannot|can not) (talk|continue|help)|conversation (is over|must end)|we must stop talking|i have to end/i,
    ],
    [
      'urging to confront or leave',
      /confront (him|her|them)|leave (him|her|your (partner|husband|wife|home))|move out|break up/i,
    ],
    [
      'saying that somebody will come',
      /has been notified|is on (the|its) way|we (will|have) contact|someone will (see|read|call|contact) you/i,
    ],
  ] as const)('is never %s', ([, flag]) => {
    for (const care of everyCare)
      expect([care.title, ...care.paragraphs].join('\n'), care.id).not.toMatch(flag);
  });

  test('can be read by a twelve-year-old: short sentences', () => {
    for (const care of everyCare) {
      const sentences = care.paragraphs.join(' ').split(/[.?!:]["]?\s/);
      const words = sentences.map((sentence) => sentence.split(/\s+/).length);
      expect(words.reduce((sum, count) => sum + count, 0) / words.length, care.id).toBeLessThan(17);
      expect(Math.max(...words), care.id).toBeLessThan(42);
    }
  });

  test('offers a quick way out wherever it speaks of abuse', () => {
    for (const care of everyCare.filter(({ id }) => id.startsWith('abuse/'))) {
      expect(care.paragraphs.join(' '), care.id).toMatch(/leave this page quickly or close it/);
    }
  });
});

describe('where to turn', () => {
  test.for([
    ['US', '988', '911'],
    ['CA', '988', undefined],
    ['UK', '116 123', '999'],
    ['GB', '116 123', '999'],
    ['IE', '116 123', '112'],
    ['FR', '3114', '112'],
    ['ES', '024', '112'],
    ['DE', '0800 111 0 111', '112'],
    ['AT', '142', '112'],
    ['CH', '143', undefined],
    ['NL', '113 or 0800-0113', '112'],
    ['SE', '90101', '112'],
    ['FI', '09 2525 0111', '112'],
    ['AU', '13 11 14', '000'],
    ['NZ', '1737', '111'],
    ['IN', '14416', undefined],
    ['SG', '1767', undefined],
    ['BR', '188', undefined],
  ] as const)('in %s is %s, in an emergency %s', ([country, line, emergency]) => {
    const resources = resourcesFor(country);
    const first = emergency === undefined ? { name: 'Emergency in the European Union' } : { call: emergency };
    expect(resources[0]).toMatchObject({ kind: 'emergency', ...first });
    expect(resources.at(-2)).toMatchObject({ kind: 'crisis-line', call: line });
    expect(resources.at(-1)).toMatchObject({ kind: 'directory', url: 'https://findahelpline.com/' });
  });

  test.for([undefined, 'XX', '', '*'])(
    'in "%s" is the emergency number by region and the directory',
    (country) => {
      const resources = resourcesFor(country);
      expect(resources.map(({ kind }) => kind)).toContain('directory');
      expect(resources[0]).toMatchObject({ name: 'Emergency in the European Union', call: '112' });
    },
  );

  test('was verified, and is not stale today', () => {
    expect(staleResources(new Date().toISOString().slice(0, 10))).toEqual([]);
  });

  test('is found stale from its day of expiry on, and before it was verified', () => {
    expect(staleResources('2027-05-20')).toEqual([]);
    expect(staleResources('2027-05-21').length).toBeGreaterThan(20);
    expect(staleResources('2026-11-20').length).toBeGreaterThan(20);
  });
});

test('of a text that is too long to be read nothing is presumed', () => {
  const reading = readRisk({ text: 'take the lamp and '.repeat(4_000) });
  expect(reading).toMatchObject({ level: 2, reasons: ['text/partly-read'] });
  expect(careFor(reading)).toMatchObject({ level: 2, mode: 'pause', title: careWhenUnavailable().title });
});
