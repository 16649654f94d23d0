import { expect, test } from 'vitest';
import { aPassage, aSession } from '../../test/a-turn.ts';
import { lastStoryName, lastStoryOf, readLastStory } from './last-story.ts';

function fakeStore() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

test('the newest story is kept, and is found by its own name alone', () => {
  const store = fakeStore();
  const last = lastStoryOf(store, () => true);
  last.keep(aSession());
  last.keep(aSession({ id: 's2', title: 'Another' }));
  expect(last.read('s1')).toBeNull();
  expect(last.read('s2')?.title).toBe('Another');
  expect(readLastStory(store)?.id).toBe('s2');
});

test('what the watch stopped is not kept', () => {
  const store = fakeStore();
  const stopped = aPassage({
    sequence: 2,
    outcome: 'stopped',
    tellings: [{ text: 'A word', voice: 'program' }],
  });
  lastStoryOf(store, () => true).keep(aSession({ passages: [aPassage(), stopped] }));
  expect(readLastStory(store)?.passages).toEqual([aPassage()]);
  expect(store.kept.get(lastStoryName)).not.toContain('A word');
});

test('who does not want it has none, and what was kept goes', () => {
  const store = fakeStore();
  lastStoryOf(store, () => true).keep(aSession());
  lastStoryOf(store, () => false).keep(aSession());
  expect(store.kept.size).toBe(0);
});

test('nonsense is no story', () => {
  const store = fakeStore();
  for (const value of ['{', '7', 'null', '{"id":"s1"}']) {
    store.setItem(lastStoryName, value);
    expect(readLastStory(store)).toBeNull();
  }
});
