import type { Journal } from '@lamplight/ports';
import type { State, World } from '@lamplight/world';
import { firstBreak } from './chain.ts';
import { type Playing, type Point, turnOf } from './playing.ts';
import { stateHash } from './state-hash.ts';
import type { Who } from './who.ts';

/** What a replay found. */
export interface Replay {
  readonly session: string;
  /** Points of the story that were recomputed, the beginning and all branches included. */
  readonly points: number;
  readonly differences: readonly Difference[];
}

export interface Difference {
  readonly sequence: number;
  readonly turn: number;
  readonly what:
    /** An entry does not fit the chain: the journal was changed behind the program's back. */
    | 'chain-broken'
    /** The events lead to another state than was recorded. */
    | 'state-differs'
    /** The rules of today decide the same commands differently. */
    | 'rules-differ'
    /** The adventure's files are not those that it was played with. */
    | 'adventure-changed';
  readonly recorded: string;
  readonly found: string;
}

/** Recomputes every state of a session from its beginning and says where anything differs from what was recorded. */
export async function replaySession(journal: Journal, world: World, who: Who, playing: Playing): Promise<Replay> {
  const differences: Difference[] = [];
  const report = (point: Point, what: Difference['what'], recorded: string, found: string): void => {
    if (recorded !== found) {
      differences.push({ sequence: point.sequence, turn: turnOf(point), what, recorded, found });
    }
  };
  const states = new Map<number, State>();
  const points = [...playing.points.values()].sort((a, b) => a.sequence - b.sequence);
  for (const point of points) {
    const started = point.kind === 'session-started';
    const before = (started ? undefined : states.get(point.parent)) ?? world.blank(playing.seed);
    const after = point.events.reduce((state, event) => world.evolve(state, event), before);
    states.set(point.sequence, after);
    report(point, 'state-differs', point.hash, stateHash(after));
    if (started) report(point, 'adventure-changed', point.content, world.story.content);
    report(point, 'rules-differ', JSON.stringify(point.events), JSON.stringify(decideAgain(world, before, point)));
  }
  const entries = await journal.read(who.tenant, playing.id);
  const broken = entries.find(({ sequence }) => sequence === firstBreak(entries));
  if (broken) {
    const { sequence, chain } = broken;
    differences.push({ sequence, turn: 0, what: 'chain-broken', recorded: chain, found: 'another value' });
  }
  return { session: playing.id, points: points.length, differences };
}

function decideAgain(world: World, before: State, point: Point): readonly object[] {
  if (point.kind === 'session-started') return world.begin(point.seed).events;
  let state = before;
  return point.commands.flatMap((command) => {
    const act = world.decide(state, command);
    state = act.state;
    return act.events;
  });
}
