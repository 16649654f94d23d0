import type { BranchNode } from '@lamplight/contracts';
import { underLimits } from './limits/own-limits.ts';
import { PlayError } from './play-error.ts';
import { headOf, type Playing, pointAt, turnOf } from './playing.ts';
import { only, type Outlook, outlookOf } from './sessions/outlook.ts';
import type { TurnNeeds } from './turn/turn-needs.ts';

/** So many things are named before it is only said how many more there are. */
const mostNamed = 3;

/** The branches of a playing in the order of opening, each with where it grew from and how it differs from the current one. */
export function branchTree(
  { shelf, states }: Pick<TurnNeeds, 'shelf' | 'states'>,
  playing: Playing,
): BranchNode[] {
  const outlookAt = (end: number): Outlook | null => {
    try {
      const point = pointAt(playing, end);
      const { world } = shelf.of(playing, point);
      const state = states.at(playing, point);
      return outlookOf(world, underLimits(world, state, playing.limits));
    } catch (error) {
      // A branch that today's files have no state for is in the tree all the same.
      if (error instanceof PlayError && error.code === 'play/adventure-changed') return null;
      throw error;
    }
  };
  const current = outlookAt(headOf(playing).sequence);
  return [...playing.branches].map(([name, end]): BranchNode => {
    const fork = playing.forks.get(name) ?? null;
    const isCurrent = name === playing.branch;
    const other = isCurrent ? null : outlookAt(end);
    return {
      name,
      turn: turnOf(pointAt(playing, end)),
      current: isCurrent,
      parent: fork?.parent ?? null,
      at: fork === null ? 0 : turnOf(pointAt(playing, fork.from)),
      differs: other === null || current === null ? [] : differences(other, current),
    };
  });
}

/** How one standing differs from the current one, in a few words each. */
function differences(other: Outlook, current: Outlook): string[] {
  const points = other.score - current.score;
  return [
    ...(other.place === current.place ? [] : [`in ${other.place}`]),
    ...(points === 0
      ? []
      : [
          `${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'} ${points > 0 ? 'more' : 'fewer'}`,
        ]),
    ...named('with', only(other.things, current.things)),
    ...named('without', only(current.things, other.things)),
    ...questDifferences(other, current),
    ...(other.ended === current.ended ? [] : [other.ended === null ? 'not ended' : `ended: ${other.ended}`]),
  ];
}

function questDifferences(other: Outlook, current: Outlook): string[] {
  const all = new Map([...current.quests, ...other.quests]);
  return [...all].flatMap(([id, { name }]) => {
    const [there, here] = [other.quests.get(id), current.quests.get(id)];
    if (there === undefined) return [`“${name}” not begun`];
    if (here === undefined) return [`“${name}” ${there.status === 'active' ? 'begun' : there.status}`];
    if (there.status !== here.status)
      return [`“${name}” ${there.status === 'active' ? 'not done yet' : there.status}`];
    const met = metIn(there) - metIn(here);
    return met === 0 ? [] : [`“${name}” ${met > 0 ? 'further on' : 'not as far'}`];
  });
}

function metIn({ objectives }: { readonly objectives: readonly { readonly met: boolean }[] }): number {
  return objectives.filter(({ met }) => met).length;
}

function named(how: string, things: readonly string[]): string[] {
  if (things.length === 0) return [];
  const more = things.length - mostNamed;
  const names = things.slice(0, mostNamed).join(', ');
  return [`${how} ${names}${more > 0 ? ` and ${more} more` : ''}`];
}
