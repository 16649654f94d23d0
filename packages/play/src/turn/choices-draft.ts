import type { State } from '@lamplight/world';
import type { Draft } from './attempt.ts';

/** What can be said in a conversation that has just moved on, numbered, after everything else was told. */
export function choicesDraft(before: State, after: State): readonly Draft[] {
  const { choices } = after.talk;
  if (choices.length === 0 || after.talk === before.talk) return [];
  const words = choices.map((choice, index) => `${index + 1}. ${choice}`).join('\n');
  return [{ words, voice: 'choices' }];
}
