import { type Command, createWorld, type State, type Story } from '@lamplight/world';
import { emptyMemory, type ParserMemory } from '../memory.ts';
import type { Parsed } from '../parsed.ts';
import { createParser, type Parser } from '../parser.ts';

/** Somebody who types, with the world that answers. */
export interface Conversation {
  readonly parser: Parser;
  state: State;
  memory: ParserMemory;
  /** Parses one line and keeps the memory; nothing is carried out. */
  say(words: string): Parsed;
  /** Parses a whole line, carries out every command of it, and returns the commands. */
  play(line: string): readonly Command[];
  do(command: Command): void;
}

export function converse(story: Story): Conversation {
  const world = createWorld(story);
  const parser = createParser(world);
  const conversation: Conversation = {
    parser,
    state: world.begin(1).state,
    memory: emptyMemory,
    say(words) {
      const parsed = parser.parse(words, conversation.state, conversation.memory);
      // What is journaled is JSON, so the memory has to survive it.
      conversation.memory = JSON.parse(JSON.stringify(parsed.memory)) as ParserMemory;
      return parsed;
    },
    play(line) {
      const commands: Command[] = [];
      for (let rest: string | null = line; rest !== null;) {
        const parsed = conversation.say(rest);
        if (parsed.kind !== 'commands')
          throw new Error(`"${rest}" was answered by ${JSON.stringify(parsed)}`);
        for (const command of parsed.commands) {
          commands.push(command);
          conversation.do(command);
        }
        rest = parsed.rest;
      }
      return commands;
    },
    do(command) {
      conversation.state = world.decide(conversation.state, command).state;
    },
  };
  return conversation;
}
