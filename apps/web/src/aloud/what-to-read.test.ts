import { expect, test } from 'vitest';
import { aPassage, aSession } from '../../test/a-turn.ts';
import { newTelling } from '../voice/live-telling.ts';
import { whatToRead } from './what-to-read.ts';

const passage = aPassage({ sequence: 2, turn: 1 });
const told = {
  announced: { sequence: 2, said: [] },
  session: aSession({ sequence: 2, passages: [passage] }),
  tellings: [],
};
const writing = newTelling(2);

test('when a story is opened, nothing is read until something new is told', () => {
  expect(whatToRead({ ...told, announced: null })).toBeNull();
});

test('each turn is something new to read, once', () => {
  const next = { ...told, announced: { sequence: 3, said: [] } };
  expect(whatToRead(told)).toBe(whatToRead({ ...told }));
  expect(whatToRead(next)).not.toBe(whatToRead(told));
});

test('while a model writes, nothing is read; then its words are', () => {
  expect(whatToRead({ ...told, tellings: [writing] })).toBeNull();
  const voiced = { ...passage, tellings: [{ text: 'Rain.', voice: 'model' as const }] };
  const after = { ...told, session: aSession({ sequence: 3, passages: [voiced] }) };
  expect(whatToRead(after)).not.toBeNull();
  expect(whatToRead(after)).not.toBe(whatToRead(told));
});

test('when the plain words stand in the end, they are read from the beginning', () => {
  const plain = { ...told, tellings: [{ ...writing, state: 'plain' as const }] };
  expect(whatToRead(plain)).not.toBeNull();
  expect(whatToRead(plain)).not.toBe(whatToRead(told));
});

test('what a model makes of an older turn is no reason to fall silent', () => {
  expect(whatToRead({ ...told, tellings: [newTelling(1)] })).toBe(whatToRead(told));
});
