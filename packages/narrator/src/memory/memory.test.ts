import { describe, expect, test } from 'vitest';
import { boathouse, watchGate, withMara } from '../../../../testing/narrator/a-scene.ts';
import {
  type Behaviour,
  createScriptedStoryteller,
  saying,
} from '../../../../testing/narrator/scripted-storyteller.ts';
import { chapterDue } from './chapter-due.ts';
import { chooseMemories } from './choose-memories.ts';
import { type Chapter, createChronicler } from './create-chronicler.ts';
import { groundedIn } from './grounded-in.ts';
import type { Remembered } from './remembered.ts';

function fact(id: string, more: Partial<Remembered> = {}): Remembered {
  return {
    id,
    kind: 'heard',
    text: `Something of no use here, number ${id}.`,
    source: null,
    place: { id: 'elsewhere', name: 'Elsewhere' },
    turn: 1,
    quests: [],
    knownBy: [],
    pinned: false,
    ...more,
  };
}

const idsOf = (memory: readonly Remembered[]) => memory.map(({ id }) => id);

describe('what is remembered at a moment', () => {
  test('is first what the player pinned, then what has to do with the moment, then what is new', () => {
    const memory = [
      fact('old'),
      fact('pinned', { pinned: true }),
      fact('here', { place: { id: 'boathouse', name: 'The boathouse' } }),
      fact('mara', { source: { id: 'mara', name: 'Mara' } }),
      fact('quest', { quests: ['oil'] }),
      fact('words', { text: 'A brass lantern burns whale oil.' }),
      fact('new', { turn: 9 }),
    ];
    const chosen = idsOf(chooseMemories(memory, boathouse));
    expect(chosen[0]).toBe('pinned');
    expect(new Set(chosen.slice(1, 5))).toEqual(new Set(['here', 'mara', 'quest', 'words']));
    expect(chosen.slice(5)).toEqual(['new', 'old']);
  });

  test('is not what the moment tells anyway', () => {
    const memory = [fact('told', { text: boathouse.happened[0] ?? '' }), fact('other')];
    expect(idsOf(chooseMemories(memory, boathouse))).toEqual(['other']);
  });

  test('is only what the person knows who speaks, pinned or not', () => {
    const memory = [
      fact('secret', { pinned: true }),
      fact('said', { source: { id: 'mara', name: 'Mara' } }),
      fact('seen', { knownBy: ['mara', 'ezra'] }),
    ];
    expect(new Set(idsOf(chooseMemories(memory, withMara)))).toEqual(new Set(['said', 'seen']));
  });
});

describe('a chapter', () => {
  const learned = Array.from({ length: 40 }, (_, at) => fact(`${at}`, { turn: Math.floor(at / 2) + 1 }));

  test('is due when enough was learned that is not of the moment any more', () => {
    expect(chapterDue(learned.slice(0, 35))).toBe(null);
    expect(idsOf(chapterDue(learned) ?? [])).toEqual(learned.slice(0, 24).map(({ id }) => id));
  });

  test('takes up where the one before ended', () => {
    const chapter = fact('chapter', { kind: 'chapter', turn: 12 });
    expect(chapterDue([...learned, chapter])).toBe(null);
    const more = Array.from({ length: 40 }, (_, at) => fact(`more-${at}`, { turn: 30 + at }));
    const due = chapterDue([...learned, chapter, ...more]) ?? [];
    expect(due[0]?.turn).toBe(13);
    expect(due).toHaveLength(24);
  });
});

const facts = [
  fact('1', { turn: 1, text: 'Mara said that the oil is in the chapel. She smiled.', knownBy: ['mara'] }),
  fact('2', { turn: 2, kind: 'seen', text: 'The chapel door is not locked.', knownBy: ['mara', 'ezra'] }),
  fact('3', {
    turn: 4,
    kind: 'quest',
    text: 'You are to bring 3 cans of oil to the lamp room.',
    quests: ['oil'],
    knownBy: ['mara'],
  }),
];

async function chapterBy(behaviour?: Behaviour, mostTokens = 4_000): Promise<Chapter> {
  const chronicler = createChronicler(
    behaviour === undefined ? {} : { small: createScriptedStoryteller(behaviour) },
  );
  const { signal } = new AbortController();
  return chronicler.summarise({ facts, gate: () => watchGate(), mostTokens, signal });
}

describe('a chapter is written', () => {
  const ofFacts =
    'Mara said that the oil is in the chapel. The chapel door is not locked. You are to bring 3 cans of oil to the lamp room.';

  test('of the facts themselves where there is no model', async () => {
    expect(await chapterBy()).toEqual({
      text: ofFacts,
      from: 1,
      to: 4,
      facts: ['1', '2', '3'],
      quests: ['oil'],
      knownBy: ['mara'],
      by: null,
      because: null,
      attempts: [],
    });
  });

  test('by the small model where each of its sentences is in the facts', async () => {
    const text =
      'Mara said the oil is in the chapel. Its door is not locked. You are to bring 3 cans to the lamp room.';
    const chapter = await chapterBy(saying(text));
    expect(chapter).toMatchObject({ text, by: 'scripted', because: null });
    expect(chapter.attempts).toMatchObject([{ cut: null }]);
  });

  test.each([
    ['invents a name', 'Ezra said that the oil is in the chapel.'],
    ['invents a number', 'You are to bring 4 cans of oil to the lamp room.'],
    ['denies a fact', 'Mara said that the oil is not in the chapel.'],
    ['says what is not as if it were', 'The chapel door is locked.'],
    ['tells another story', 'The storm drowned every sailor on the northern coast.'],
  ])('of the facts where the model %s', async (_, text) => {
    expect(await chapterBy(saying(text))).toMatchObject({
      text: ofFacts,
      by: null,
      because: 'voice/not-in-facts',
    });
  });

  test('of the facts where the model fails or the budget is used up', async () => {
    const broken = await chapterBy(() => ({ text: 'Mara', end: 'broken' }));
    expect(broken).toMatchObject({ text: ofFacts, because: 'language-model/unreachable' });
    expect(await chapterBy(saying(ofFacts), 100)).toMatchObject({ text: ofFacts, because: 'voice/budget' });
  });
});

test('a sentence in the words of the facts is grounded in them', () => {
  const check = groundedIn(facts.map(({ text }) => text));
  for (const { text } of facts)
    for (const one of text.split(/(?<=\.) /)) expect(check.check(one).ok).toBe(true);
});
