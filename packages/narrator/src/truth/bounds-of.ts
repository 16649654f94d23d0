import {
  isHeld,
  isLit,
  isLocked,
  isOpen,
  type Moment,
  momentOf,
  partAt,
  select,
  type State,
  type World,
} from '@lamplight/world';
import type { SceneView } from '../view/scene-view.ts';
import type { Bounds, Named, Secret, Standing } from './bounds.ts';
import { changesIn } from './changes-in.ts';

/** What the bounds of a telling are drawn from. */
export interface BoundsAsk {
  readonly view: SceneView;
  readonly world: World;
  readonly before: State;
  readonly after: State;
  /** What the player was told before and the storyteller is reminded of; nothing where it is not. */
  readonly remembered?: readonly string[];
}

/** Draws the bounds of a telling: what may be named, what happened, what must not be said yet. */
export function boundsOf({ view, world, before, after, remembered = [] }: BoundsAsk): Bounds {
  const now = momentOf(world.story, after);
  const inSight = new Set(view.present.map(({ id }) => id));
  const place = view.scene.place.id;
  return {
    view,
    elsewhere: namedIn(now).filter(({ id }) => !inSight.has(id) && id !== place),
    secrets: secretsOf(now, view.speaker?.id ?? null),
    told: toldOf(now, [
      `places.${place}.`,
      ...[...inSight].flatMap((id) => [`things.${id}.`, `people.${id}.`]),
    ]),
    remembered,
    standing: Object.fromEntries(
      view.present.filter(({ kind }) => kind === 'thing').map(({ id }) => [id, standingOf(now, id)]),
    ),
    changes: changesIn(world, before, after, view.events),
  };
}

function namedIn({ story, state }: Moment): Named[] {
  const met = new Set([
    ...state.things.handled,
    ...state.looking.examined,
    ...state.talk.met,
    ...Object.keys(state.travel.visits),
  ]);
  const named = (
    kind: Named['kind'],
    entries: Readonly<Record<string, { name: string; words?: readonly string[] }>>,
  ): Named[] =>
    Object.entries(entries).map(([id, { name, words = [] }]) => ({
      id,
      kind,
      name,
      words,
      isMet: met.has(id),
      isPortable: isPortable(story, id),
    }));
  return [...named('person', story.people), ...named('thing', story.things), ...named('place', story.places)];
}

function secretsOf(now: Moment, speaker: string | null): Secret[] {
  return Object.entries(now.story.secrets).flatMap(([id, secret]): Secret[] => {
    const isFree = speaker !== null && secret['known-by'].includes(speaker);
    return isFree || now.holds(secret.until) ? [] : [{ id, words: secret.words }];
  });
}

/** The words of all texts under some ids that were told so far, under the player's limits. */
function toldOf({ story, state }: Moment, owners: readonly string[]): string[] {
  return Object.keys(state.told).flatMap((key) => {
    if (!owners.some((owner) => key.startsWith(owner))) return [];
    return select(state.limits, partAt(story, key)?.variants ?? []);
  });
}

function standingOf(now: Moment, id: string): Standing {
  const thing = now.story.things[id];
  const opens = thing?.opens !== undefined;
  return {
    portable: isPortable(now.story, id),
    held: isHeld(now, id),
    worn: now.state.things.where[id]?.kind === 'worn',
    open: opens ? isOpen(now, id) : null,
    locked: opens ? isLocked(now, id) : null,
    lit: thing?.light === undefined ? null : isLit(now, id),
  };
}

function isPortable({ things }: Moment['story'], id: string): boolean {
  const thing = things[id];
  return thing !== undefined && !thing.scenery && thing.fixed === undefined && thing.opens === undefined;
}
