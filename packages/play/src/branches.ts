import { CareFirstError } from './care-first.ts';
import { PlayError } from './play-error.ts';
import { headOf, type Playing, type Point, pointAt, pointAtTurn, turnOf } from './playing.ts';
import type { TurnNeeds } from './turn/turn-needs.ts';
import type { Who } from './who.ts';

/**
 * Opens a branch that begins at a turn of the current one, and goes on there. The current branch stays as it is.
 *
 * @throws PlayError `play/branch-exists` or `play/no-such-turn`; CareFirstError when the name asks for care
 */
export async function openBranch(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  { name, at }: { readonly name: string; readonly at: number },
): Promise<void> {
  const { id: session, risk: carried } = playing;
  const care = needs.careAnyway({ who, session, key: `branch/${name}`, words: name, carried });
  if (care !== null) throw new CareFirstError(care, nameAboutSomebody());
  if (playing.branches.has(name)) {
    throw new PlayError(
      'play/branch-exists',
      `There is a path "${name}" already. Choose another name, or go to it.`,
    );
  }
  const from = pointAtTurn(playing, at);
  if (from === undefined) {
    const last = turnOf(headOf(playing));
    throw new PlayError(
      'play/no-such-turn',
      `The branch "${playing.branch}" has no turn ${at}. Its turns are 0 (the beginning) to ${last}.`,
    );
  }
  const entry = { kind: 'branch-opened', name, from: from.sequence } as const;
  await needs.desk.write(who, playing, entry, standingAt(needs, playing, from));
}

/** Goes on where another branch ends. @throws PlayError `play/no-branch`, naming those that there are */
export async function chooseBranch(
  needs: TurnNeeds,
  who: Who,
  playing: Playing,
  name: string,
): Promise<void> {
  const end = playing.branches.get(name);
  if (end === undefined) {
    const known = [...playing.branches.keys()].map((one) => `"${one}"`).join(', ');
    throw new PlayError('play/no-branch', `There is no branch "${name}". There is: ${known}.`);
  }
  const after = standingAt(needs, playing, pointAt(playing, end));
  await needs.desk.write(who, playing, { kind: 'branch-chosen', name }, after);
}

function standingAt({ shelf, states }: TurnNeeds, playing: Playing, point: Point) {
  const { world } = shelf.of(playing, point);
  const state = states.at(playing, point);
  return { world, turn: turnOf(point), ended: state.endings.reached, state, scene: world.scene(state) };
}

function nameAboutSomebody(): PlayError {
  return new PlayError(
    'play/branch-not-named',
    'No path was opened: its name reads as if it were about you. Give it another one when you want to go on.',
  );
}
