import { type Context, step } from '@lamplight/primitives';
import type { State, Story, World } from '@lamplight/world';
import { findWalk, type WalkAct } from './find-walk.ts';
import type { Trial } from './trial.ts';

/** Something that was proposed, in a world that has it, and from where it is tried. */
export interface WayAsk {
  readonly world: World;
  readonly from: State;
  readonly trial: Trial;
  /** How many states are looked at until the search is given up. */
  readonly most: number;
}

/**
 * Looks for a way to the end of something that was proposed, from wherever somebody stands. Keeps the processor busy, and
 * lets others have their turn in between.
 *
 * @returns the words of a walk that can be walked, or `null` where none was found
 */
export const findWay = step(
  'find-way',
  ({ world, from, trial, most }: WayAsk, context: Context): Promise<readonly string[] | null> =>
    findWalk({
      world,
      from,
      about: new Set(trial.about),
      acts: trial.gives.map((give) => actOf(give, world.story)),
      isDone: (state) => isTried(trial, state),
      progress: (state) => progressIn(trial, state),
      most,
      breathe: () => breath(context),
    }),
);

/** Lets others have their turn; rejects when the work is not needed any more. */
export async function breath(context: Context): Promise<void> {
  await new Promise<void>((resolve) => void context.frame.run.environment.after(0, resolve));
  context.checkpoint();
}

/** Whether it came to its end: a quest was done, a person was met, a place was entered. */
export function isTried({ kind, id }: Trial, { quests, talk, travel }: State): boolean {
  if (kind === 'quest') return quests.begun[id]?.status === 'completed';
  return kind === 'person' ? talk.met.includes(id) : (travel.visits[id] ?? 0) > 0;
}

function progressIn({ kind, id }: Trial, { quests }: State): number {
  const begun = kind === 'quest' ? quests.begun[id] : undefined;
  return begun === undefined ? 0 : 1 + begun.met.length;
}

/** What only a rule of the proposal's own makes possible is among no offers. */
function actOf({ thing, person }: Trial['gives'][number], { things, people }: Story): WalkAct {
  const words = `give ${things[thing]?.name ?? thing} to ${people[person]?.name ?? person}`;
  return { words, command: { verb: 'give', thing, to: person } };
}
