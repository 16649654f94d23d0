import type { Dialogue } from '@lamplight/contracts';
import type { Command } from '@lamplight/world';
import { PlayError } from '../play-error.ts';
import type { Volume } from '../shelf.ts';
import type { Standing } from './attempt.ts';

/** What can be meant by words to somebody; everything else that they might mean is only said, and does nothing. */
const talking: ReadonlySet<Command['verb']> = new Set(['talk', 'ask', 'choose', 'leave-talk']);

/**
 * What it means to say something to somebody: one of the things that can be said, else what the parser makes of it as far
 * as it is talk, else a question about those words. Whoever has nothing to say about them is spoken to.
 *
 * @throws PlayError `play/no-such-person`
 */
export function commandsSaid(
  { world, parser }: Volume,
  { state, memory }: Standing,
  { person, text }: Dialogue,
): readonly Command[] {
  const people = world.scene(state).people;
  if (!people.some(({ id }) => id === person)) throw nobodyHere(person, people);
  const isTalking = state.talk.with === person;
  const choice = isTalking ? state.talk.choices.findIndex((words) => plain(words) === plain(text)) : -1;
  if (choice >= 0) return [{ verb: 'choose', choice }];
  const parsed = parser.parse(text, state, memory);
  if (parsed.kind === 'commands' && parsed.rest === null) {
    const { commands } = parsed;
    if (commands.every((command) => talking.has(command.verb) && isTo(command, person, isTalking)))
      return commands;
  }
  const ask: Command = { verb: 'ask', person, topic: text };
  const asked = world.decide(state, ask);
  const isUnknown = asked.refusal?.code === 'talk/unknown-topic';
  return isUnknown && !isTalking ? [{ verb: 'talk', person }] : [ask];
}

function isTo(command: Command, person: string, isTalking: boolean): boolean {
  if (command.verb === 'talk') return command.person === person;
  if (command.verb === 'ask') return command.person === undefined ? isTalking : command.person === person;
  return isTalking;
}

function plain(words: string): string {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

function nobodyHere(
  person: string,
  people: readonly { readonly id: string; readonly name: string }[],
): PlayError {
  const here = people.map(({ id, name }) => `${name} ("${id}")`).join(', ') || 'nobody';
  return new PlayError('play/no-such-person', `There is no "${person}" here to talk with. Here is: ${here}.`);
}
