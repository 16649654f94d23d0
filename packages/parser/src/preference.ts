import { locationOf } from '@lamplight/world';
import { isInside } from './inside.ts';
import type { Slot } from './pattern.ts';
import type { Setting } from './setting.ts';

/**
 * What a slot prefers among things that would all do: in the hands or out of them, and no scenery.
 *
 * @param strictly leaves nothing over what it prefers, where the player named nothing
 */
export function preferred(
  ids: readonly string[],
  { kind }: Slot,
  setting: Setting,
  strictly: boolean,
): readonly string[] {
  const wanted = ids.filter((id) =>
    kind === 'held' ? setting.isHeld(id) : kind !== 'here' || !setting.isHeld(id),
  );
  const liked = wanted.length > 0 || strictly ? wanted : ids;
  const plain = liked.filter((id) => setting.now.story.things[id]?.scenery !== true);
  return plain.length > 0 ? plain : liked;
}

/** Things that nobody could tell apart by name count as one. */
export function distinct(ids: readonly string[], setting: Setting): readonly string[] {
  const names = new Set<string>();
  return ids.filter((id) => {
    const name = setting.theName(id);
    return !names.has(name) && names.add(name);
  });
}

/** What is inside of something else that is meant goes along with it. */
export function outermost(ids: readonly string[], setting: Setting): readonly string[] {
  return ids.filter((id) => !ids.some((other) => isInside(setting, id, other)));
}

/** Nobody undresses to drop everything; where only clothes fit, they are meant. */
export function unworn(ids: readonly string[], { now }: Setting): readonly string[] {
  const others = ids.filter((id) => locationOf(now, id).kind !== 'worn');
  return others.length > 0 ? others : ids;
}
