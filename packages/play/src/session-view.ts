import type { Passage, Session, SessionSummary, Telling } from '@lamplight/contracts';
import type { SessionRow } from '@lamplight/ports';
import type { State, World } from '@lamplight/world';
import { backwards, headOf, type Playing, type Point, pointAt, textOf, turnOf } from './playing.ts';
import type { Card } from './sessions/session-card.ts';
import { lastDone } from './suggest/last-done.ts';
import { standing } from './turn/answer.ts';

/** A session as it stands now, with the story so far on its current branch. */
export function viewSession(world: World, state: State, playing: Playing): Session {
  const head = headOf(playing);
  return {
    id: playing.id,
    adventure: playing.adventure,
    title: world.story.title,
    name: playing.name,
    seed: playing.seed,
    branch: playing.branch,
    branches: [...playing.branches].map(([name, end]) => ({
      name,
      turn: turnOf(pointAt(playing, end)),
      current: name === playing.branch,
    })),
    sequence: playing.sequence,
    turn: turnOf(head),
    telling: textOf(head.tellings),
    passages: passagesOf(playing, world.story.people),
    ...standing(world, {
      state,
      limits: playing.limits,
      recent: head.events,
      done: lastDone(playing, head),
      suggested: head.suggested,
    }),
    reading: head.reading,
    answers: head.answers && [...head.answers],
    startedAt: new Date(playing.startedAt).toISOString(),
    updatedAt: new Date(playing.updatedAt).toISOString(),
  };
}

/** By id; those whom an adventure does not have any more have no name. */
type People = World['story']['people'];

/** The story so far on the current branch, oldest first. */
export function passagesOf(playing: Playing, people: People): Passage[] {
  return [...backwards(playing, headOf(playing))].toReversed().map((point) => passageOf(point, people));
}

/** A line of the list of sessions. */
export function summarise(row: SessionRow, title: string, { name, line }: Card): SessionSummary {
  return {
    id: row.stream,
    adventure: row.adventure,
    title,
    name,
    line,
    turn: row.turn,
    ended: row.ended,
    startedAt: new Date(row.startedAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}

function passageOf(point: Point, people: People): Passage {
  const { sequence, tellings, plain, earlier } = point;
  const isRetold = earlier !== null && isElsewhere(earlier.tellings, [tellings, plain ?? []]);
  if (point.kind === 'session-started') {
    return {
      sequence,
      turn: 0,
      input: null,
      to: null,
      outcome: 'done',
      tellings,
      plain,
      isRetold,
      proposed: null,
      care: null,
    };
  }
  const { turn, input, outcome, proposed, care, saidTo } = point;
  const to = saidTo === undefined ? null : (people[saidTo]?.name ?? null);
  // Of what is discreet nothing comes back on a screen that somebody else may look at.
  const shown = care?.discreet ? { input: null, care: null } : { input, care };
  return { sequence, turn, ...shown, to, outcome, tellings, plain, isRetold, proposed };
}

/** Whether these words stand nowhere else: neither now, nor behind what stands now. */
function isElsewhere(words: readonly Telling[], others: readonly (readonly Telling[])[]): boolean {
  return others.every((other) => textOf(other) !== textOf(words));
}
