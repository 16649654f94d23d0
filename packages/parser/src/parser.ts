import type { Command, State, World } from '@lamplight/world';
import { type Grammar, worldGrammar } from './grammar.ts';
import type { ParserMemory } from './memory.ts';
import { longestLine } from './normalise.ts';
import { indexNouns } from './noun-index.ts';
import type { Parsed } from './parsed.ts';
import { readLine } from './read-line.ts';
import { recall } from './recall.ts';
import { callNames } from './call-names.ts';
import { createSetting } from './setting.ts';
import { type Token, tokenise } from './token.ts';
import { unreadable } from './unclear.ts';

/** Reads what players write. Pure: equal words, state and memory give equal answers. */
export interface Parser {
  /**
   * Reads the first command of a line. What follows it comes back as `rest`, to be parsed against the state after it.
   *
   * @param words any string whatever; one of more than 2,000 characters is answered, and not read
   */
  parse(words: string, state: State, memory: ParserMemory): Parsed;
  /** The memory after commands that came without words, such as from a button, so that `it` means what they were about. */
  remember(commands: readonly Command[], memory: ParserMemory): ParserMemory;
  /** The memory after words were told: whoever is named in them can be spoken of from now on. */
  hear(told: string, memory: ParserMemory): ParserMemory;
}

/**
 * A parser for one adventure.
 *
 * @param grammar the words for commands; all those of the world when left out
 */
export function createParser(world: World, grammar: Grammar = worldGrammar): Parser {
  const nouns = indexNouns(world.story);
  const people = Object.keys(world.story.people);
  const names = callNames(world.story);
  return {
    parse(words, state, before) {
      const memory = walked(before, state.travel.place);
      const setting = createSetting(world, nouns, grammar, state, memory);
      const parsed =
        words.length > longestLine ? unreadable('too-long', setting) : readLine(readWords(words), setting);
      const seen = people.filter((id) => !memory.met.includes(id) && setting.standing(id) === 'seen');
      return seen.length === 0
        ? parsed
        : { ...parsed, memory: { ...parsed.memory, met: [...memory.met, ...seen] } };
    },
    remember: (commands, memory) => ({ ...recall(memory, commands, grammar, nouns), pending: null }),
    hear(told, memory) {
      const named = names.filter(({ id, name }) => !memory.met.includes(id) && name.test(told));
      return named.length === 0 ? memory : { ...memory, met: [...memory.met, ...named.map(({ id }) => id)] };
    },
  };
}

/** The memory with the place where the player has come to, so that `go back` leads back. */
function walked(memory: ParserMemory, here: string): ParserMemory {
  if (memory.trail?.here === here) return memory;
  return { ...memory, trail: { here, from: memory.trail?.here ?? null } };
}

function readWords(words: string): readonly Token[] {
  return /^\s*\?+\s*$/.test(words) ? tokenise('help') : tokenise(words);
}
