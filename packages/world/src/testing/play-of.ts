import type { Command, Event, State } from '../features.ts';
import type { Offered } from '../kernel/feature.ts';
import { createWorld, type World } from '../kernel/world.ts';
import { storyOf, type StoryParts } from './story-of.ts';

/** One answer of the rules, with what would be told. */
export interface Answer {
  readonly outcome: 'done' | 'refused';
  /** The refusal's code, or `null`. */
  readonly code: string | null;
  readonly events: readonly Event[];
  /** What the player reads, paragraphs parted by line breaks. */
  readonly text: string;
}

/** A small adventure being played, command after command. */
export interface Play {
  readonly world: World;
  readonly state: State;
  /** What was told at the beginning. */
  readonly opening: string;
  /** @throws Error when an invariant breaks */
  do(command: Command): Answer;
  offers(): readonly Offered[];
  /** The words of all offers. */
  offered(): readonly string[];
}

/** Begins an adventure for a test. */
export function playOf(parts: StoryParts, seed = 1): Play {
  const world = createWorld(storyOf(parts));
  const begun = world.begin(seed);
  let state = begun.state;
  return {
    world,
    get state() {
      return state;
    },
    opening: world.tell(world.blank(seed), begun.events).join('\n'),
    do(command) {
      const act = world.decide(state, command);
      const text = world.tell(state, act.events).join('\n');
      state = act.state;
      const [wrong] = world.violations(state);
      if (wrong !== undefined) throw new Error(`After ${JSON.stringify(command)}: ${wrong}`);
      return { outcome: act.outcome, code: act.refusal?.code ?? null, events: act.events, text };
    },
    offers: () => world.offers(state),
    offered: () => world.offers(state).map(({ words }) => words),
  };
}
