import { type Command, SceneError, type State, type World } from '@lamplight/world';

/** What commands would cost, one after the other; `null` where the rules refuse one. Nothing is carried out. */
export function tryOut(
  world: World,
  before: State,
  commands: readonly Command[],
): { readonly cost: string | null } | null {
  let state = before;
  let cost: string | null = null;
  for (const command of commands) {
    cost ??= world.cost(state, command);
    const act = decided(world, state, command);
    if (act === null || act.outcome === 'refused') return null;
    ({ state } = act);
  }
  return { cost };
}

/** A broken conversation is no way to go on, and the turn says so itself when the player chooses it. */
function decided(world: World, state: State, command: Command): ReturnType<World['decide']> | null {
  try {
    return world.decide(state, command);
  } catch (error) {
    if (error instanceof SceneError) return null;
    throw error;
  }
}
