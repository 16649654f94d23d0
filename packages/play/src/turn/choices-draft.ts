import type { Event, State } from '@lamplight/world';
import type { Draft } from './attempt.ts';

/** Refusals after which a player wants to read once more what can be said. */
const asksWhat: ReadonlySet<string> = new Set(['talk/already-talking', 'talk/no-such-choice']);

/**
 * What can be said in a conversation that has just moved on, or in one whose choices a refusal speaks of: numbered, once,
 * after everything else was told.
 */
export function choicesDraft(before: State, after: State, events: readonly Event[]): readonly Draft[] {
  const { choices } = after.talk;
  const isAsked = events.some((event) => event.type === 'command-refused' && asksWhat.has(event.code));
  if (choices.length === 0 || (after.talk === before.talk && !isAsked)) return [];
  const words = choices.map((choice, index) => `${index + 1}. ${choice}`).join('\n');
  return [{ words, voice: 'choices' }];
}
