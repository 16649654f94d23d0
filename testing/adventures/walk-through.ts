import { createParser, emptyMemory } from '@lamplight/parser';
import type { Event, Limits, State, World } from '@lamplight/world';

/** What came of one thing that was typed. */
export interface Step {
  readonly before: State;
  readonly events: readonly Event[];
  readonly after: State;
}

/**
 * Plays what a player types, leaving out what means nothing under these limits; what is costly is done without asking.
 *
 * @returns the beginning and every step after it, in order
 */
export function* walkThrough(world: World, limits: Limits, inputs: readonly string[]): Generator<Step> {
  const parser = createParser(world);
  const begun = world.begin(1, limits);
  yield { before: world.blank(1), events: begun.events, after: begun.state };
  let { state } = begun;
  let memory = emptyMemory;
  for (const input of inputs) {
    for (let rest: string | null = input; rest !== null;) {
      const parsed = parser.parse(rest, state, memory);
      memory = parsed.memory;
      if (parsed.kind !== 'commands') break;
      for (const command of parsed.commands) {
        const act = world.decide(state, command);
        yield { before: state, events: act.events, after: act.state };
        state = act.state;
      }
      rest = parsed.rest;
    }
  }
}
