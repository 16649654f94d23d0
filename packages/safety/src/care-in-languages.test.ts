import { type Care, type CareLanguage, careLanguages, careSchema } from '@lamplight/contracts';
import { describe, expect, test } from 'vitest';
import { careFor, careWhenUnavailable, helpNow, type Reading } from './index.ts';
import { rubric } from './words/testing/rubric.ts';

const kinds = ['self-harm', 'abuse', 'violence', 'eating', 'substances', 'medical', 'distress'] as const;
const quiet = { imminence: 'now', score: 0, language: null, reasons: [] } satisfies Partial<Reading>;
const others = careLanguages.filter((language) => language !== 'en');

/** Every block of a language, both wordings; soft lines for what has passed and what lingers, too. */
function everyCare(language: CareLanguage, told: Care['told'] = 'nobody'): readonly Care[] {
  const readings: Reading[] = kinds.flatMap((kind) =>
    (['player', 'third-person'] as const).flatMap((who) =>
      ([1, 2, 3, 4] as const).map((level) => ({ ...quiet, kind, who, level })),
    ),
  );
  const soft: Reading[] = [
    { ...quiet, kind: 'distress', who: 'player', level: 1, imminence: 'past' },
    { ...quiet, kind: 'distress', who: 'player', level: 1, reasons: ['lingering/calm'] },
  ];
  return [0, 1]
    .flatMap((shown) => [
      ...[...readings, ...soft].map((reading) => careFor(reading, { shown, language, told })),
      helpNow({ shown, language, told }),
      careWhenUnavailable({ shown, language, told }),
    ])
    .filter((care) => care !== null);
}

const words = ({ title, paragraphs }: Care): string => [title, ...paragraphs].join('\n');
const questions = (care: Care): string => (care.paragraphs.join(' ').match(/[^.:?!]*[?]/g) ?? []).join(' ');
const isGeneral = ({ id }: Care): boolean => /^(help-now|unavailable)/.test(id);
const forPlayer = (care: Care): boolean => !isGeneral(care) && !care.id.startsWith('third-person');

describe.for(careLanguages)('care in %s', (language) => {
  const all = everyCare(language);
  const say = rubric[language];

  test('has valid words for every kind, level and person, and says which language they are in', () => {
    expect(all).toHaveLength(2 * (kinds.length * 2 * 4 + 4));
    for (const care of all) {
      expect(careSchema.safeParse(care).success, care.id).toBe(true);
      expect(care.language).toBe(language);
    }
  });

  test('has short sentences', () => {
    for (const care of all) {
      const sentences = care.paragraphs.join(' ').split(/[.?!:;…]["”“«»’'’]?\s/);
      const counts = sentences.map((sentence) => sentence.split(/\s+/).length);
      expect(counts.reduce((sum, count) => sum + count, 0) / counts.length, care.id).toBeLessThan(15);
      expect(Math.max(...counts), care.id).toBeLessThan(36);
    }
  });

  test('asks plainly at level 2 whether the player is meant, and about safety at level 3', () => {
    const own = all.filter(forPlayer);
    for (const care of own.filter(({ level }) => level === 2))
      expect(questions(care), care.id).toMatch(say.asksWhetherYou);
    for (const care of own.filter(({ level }) => level === 3))
      expect(questions(care), care.id).toMatch(say.safe);
    const asking = all.filter(({ id }) => /^third-person.*\/[23]\//.test(id));
    expect(asking.length).toBeGreaterThan(0);
    for (const care of asking) expect(questions(care), care.id).toContain('?');
  });

  test('offers something small to do, or somebody to talk to, at level 2', () => {
    for (const care of all.filter((one) => forPlayer(one) && one.level === 2)) {
      expect(words(care), care.id).toMatch(say.people);
      expect(care.tools, care.id).toEqual(['ground', 'breathe', 'plan']);
    }
  });

  test('speaks at level 3 of the emergency number or a line, of somebody trusted, and of the safety plan', () => {
    for (const care of all.filter(({ level }) => level === 3)) {
      expect(words(care), care.id).toMatch(say.line);
      expect(words(care), care.id).toMatch(forPlayer(care) ? say.trusted : say.people);
      expect(words(care), care.id).toMatch(say.plan);
    }
  });

  test('begins level 4 with the emergency number, and shows it first from level 2 on', () => {
    for (const care of all.filter(({ level }) => level === 4)) {
      const [first] = care.paragraphs;
      const start = care.id.startsWith('third-person') ? `${care.title} ${first}` : first;
      const named = say.emergency.test(start ?? '') || say.emergency.test(care.title);
      expect(named, `${care.id}: ${start}`).toBe(true);
    }
    for (const care of all.filter(({ level, mode }) => level >= 2 && mode !== 'note'))
      expect(care.resources[0]?.kind, care.id).toBe('emergency');
  });

  test('names the quick way out wherever it speaks to somebody who is hurt by another', () => {
    for (const care of all.filter(({ id }) => id.startsWith('abuse/')))
      expect(words(care), care.id).toMatch(say.leaveQuickly);
  });

  test('does not say that a story goes on to somebody who has begun none', () => {
    for (const who of ['player', 'third-person'] as const) {
      const reading = { ...quiet, kind: 'distress', who, level: 1 } satisfies Reading;
      const said = (shown: number, inStory: boolean) =>
        careFor(reading, { shown, language, inStory })?.paragraphs.join(' ');
      expect(said(0, true)).toMatch(say.storyGoesOn);
      for (const shown of [0, 1]) expect(said(shown, false)).toBe(said(1, true));
      expect(said(1, true)).not.toMatch(say.storyGoesOn);
    }
  });

  test('holds no number of its own: numbers stand in the list that is checked', () => {
    for (const care of all) expect(words(care), care.id).not.toMatch(/\d/);
  });

  test('tells truthfully whether a person will hear of it', () => {
    for (const care of all.filter(({ mode }) => mode !== 'note')) {
      expect(words(care), care.id).toMatch(say.software);
      expect(words(care), care.id).toMatch(say.nobodyTold);
    }
    for (const care of everyCare(language, 'care-team').filter(({ mode }) => mode !== 'note')) {
      expect(care.told).toBe('care-team');
      expect(words(care), care.id).toMatch(say.software);
      expect(words(care), care.id).not.toMatch(say.nobodyTold);
    }
  });

  test.for(Object.keys(rubric.en.never) as (keyof typeof rubric.en.never)[])('is never %s', (flag) => {
    for (const care of [...all, ...everyCare(language, 'care-team')])
      expect(words(care), care.id).not.toMatch(say.never[flag]);
  });

  test('has two wordings of everything', () => {
    const half = all.length / 2;
    for (const [index, care] of all.slice(0, half).entries())
      expect(all[index + half]?.paragraphs, care.id).not.toEqual(care.paragraphs);
  });
});

describe.for(others)('care in %s', (language) => {
  test('says everything in its own words: no paragraph is left in English', () => {
    const english = new Set(everyCare('en').flatMap(({ title, paragraphs }) => [title, ...paragraphs]));
    const own = everyCare(language).flatMap(({ title, paragraphs }) => [title, ...paragraphs]);
    expect(own.filter((said) => english.has(said))).toEqual([]);
    const numbers = helpNow({ language }).resources.filter(({ kind }) => kind !== 'crisis-line');
    expect(numbers.map(({ name }) => name).join()).not.toMatch(/Emergency in|Find a helpline/);
  });

  test('leaves nothing out that the English says, and adds nothing', () => {
    const shape = (care: Care) => [care.id, care.paragraphs.length];
    expect(everyCare(language).map(shape)).toEqual(everyCare('en').map(shape));
  });
});

test('care follows the language of the message where nothing else was chosen, and English where it has none', () => {
  const reading: Reading = { ...quiet, kind: 'self-harm', who: 'player', level: 3, language: 'es' };
  expect(careFor(reading)?.language).toBe('es');
  expect(careFor(reading, { language: 'de' })?.language).toBe('de');
  expect(careFor({ ...reading, language: null })?.language).toBe('en');
});
