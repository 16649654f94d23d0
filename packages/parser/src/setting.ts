import {
  type Command,
  isHeld,
  type Moment,
  momentOf,
  type Offered,
  readCommand,
  type State,
  theName,
  type World,
} from '@lamplight/world';
import type { Grammar } from './grammar.ts';
import type { ParserMemory } from './memory.ts';
import type { NounIndex } from './noun-index.ts';
import { type Standing, standingOf } from './standing.ts';

/** A command in the making; some of its fields may still be missing. */
export type Draft = Readonly<Record<string, unknown>>;

/** Everything that the words of one line are understood by. Questions are answered once. */
export interface Setting {
  readonly now: Moment;
  readonly memory: ParserMemory;
  readonly grammar: Grammar;
  readonly nouns: NounIndex;
  readonly standing: (id: string) => Standing;
  readonly isHeld: (id: string) => boolean;
  readonly theName: (id: string) => string;
  /** Whether the rules would carry a command out. */
  isDone(command: Command): boolean;
  /** The command, unless a field is missing or wrong. */
  complete(draft: Draft): Command | undefined;
  /** What can be done now. */
  offers(): readonly Offered[];
  /** What can be said in the conversation that is open. */
  choices(): readonly Offered[];
}

export function createSetting(
  world: World,
  nouns: NounIndex,
  grammar: Grammar,
  state: State,
  memory: ParserMemory,
): Setting {
  const now = momentOf(world.story, state);
  const standings = new Map<string, Standing>();
  let offers: readonly Offered[] | undefined;
  const setting: Setting = {
    now,
    memory,
    grammar,
    nouns,
    standing: (id) => {
      const standing = standings.get(id) ?? standingOf(now, id, memory.met);
      standings.set(id, standing);
      return standing;
    },
    isHeld: (id) => nouns.get(id)?.kind === 'thing' && isHeld(now, id),
    theName: (id) => (nouns.get(id) === undefined ? id : theName(now, id)),
    complete(draft) {
      const read = readCommand(world.story, draft);
      return read.ok ? read.command : undefined;
    },
    isDone: (command) => world.decide(state, command).outcome === 'done',
    offers: () => (offers ??= world.offers(state)),
    choices: () =>
      state.talk.with === null ? [] : setting.offers().filter(({ command }) => command.verb === 'choose'),
  };
  return setting;
}
