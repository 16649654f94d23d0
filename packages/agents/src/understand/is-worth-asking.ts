import type { Parsed } from '@lamplight/parser';
import { type Command, hasTopic, type State, type World } from '@lamplight/world';
import type { UnderstandAsk } from './interpreter.ts';
import { tryOut } from './try-out.ts';

/** Lines that nobody else would understand better: nothing was said, too much, or nothing that asks for anything. */
const clearEnough: ReadonlySet<string> = new Set(['empty', 'too-long', 'courtesy', 'nothing-to-repeat']);

/**
 * Whether the parser is unsure of words, at a moment at which something can be done: it made nothing of them; it put a
 * spelling right, and the rules refuse what it made; or it took all of them for a question to somebody who has nothing of
 * their own to say about it.
 */
export function isWorthAsking(ask: UnderstandAsk): boolean {
  const { words, world, state, parser, memory } = ask;
  const parsed = parser.parse(words, state, memory);
  return isUnsure(parsed, ask) && world.offers(state).length > 0;
}

function isUnsure(parsed: Parsed, { world, state }: UnderstandAsk): boolean {
  if (parsed.kind === 'unclear') return !clearEnough.has(parsed.reason);
  if (parsed.kind !== 'commands') return false;
  const { commands, certainty } = parsed;
  if (commands.some((command) => isIdleQuestion(command, world, state))) return true;
  return certainty !== 'plain' && tryOut(world, state, commands) === null;
}

function isIdleQuestion(command: Command, { story }: World, { talk }: State): boolean {
  if (command.verb !== 'ask') return false;
  const person = command.person ?? talk.with;
  return person === null || !hasTopic(story, person, command.topic);
}
