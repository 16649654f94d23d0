import type { Limits } from '@lamplight/contracts';
import type { Command, Event, State, World } from '@lamplight/world';

/** The limits that a player chose with these events; `undefined` when they chose none. */
export function limitsIn(events: readonly Event[]): Limits | undefined {
  return events.findLast((event) => event.type === 'limits-changed')?.limits;
}

/**
 * What has to be commanded before anything else, so that the player's limits hold. They are about the person: a turn that
 * is taken back, or another branch, brings back the world as it was, and not what they no longer want to meet.
 *
 * @param own what the player chose last in this session; `null` when they chose nothing
 */
export function limitsCommand(world: World, state: State, own: Limits | null): Command | undefined {
  if (own === null || isSame(state.limits, own)) return undefined;
  const command: Command = { verb: 'set-limits', limits: own };
  return world.decide(state, command).outcome === 'done' ? command : undefined;
}

/** A state as it is shown: under the limits of the player, which the next turn makes part of it. */
export function underLimits(world: World, state: State, own: Limits | null): State {
  if (own === null || isSame(state.limits, own)) return state;
  const command = limitsCommand(world, state, own);
  return command ? world.decide(state, command).state : { ...state, limits: own };
}

export function isSame(one: Limits, other: Limits): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ rating, intensity, lines, veils }: Limits): string {
  return JSON.stringify([rating, intensity, lines, veils]);
}
