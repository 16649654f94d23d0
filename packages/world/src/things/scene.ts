import type { Scene, SceneEntity } from '@lamplight/contracts';
import type { Moment } from '../kernel/feature.ts';
import { isHeld } from './containment.ts';
import { nameOf } from './naming.ts';
import { visibleThings } from './scope.ts';

/** The things in sight and the things on the player, for the panels beside the story. */
export function thingsScene(now: Moment): Pick<Scene, 'things' | 'inventory'> {
  const things: SceneEntity[] = [];
  const inventory: SceneEntity[] = [];
  for (const id of visibleThings(now)) {
    const entity = { id, name: nameOf(now, id), notes: [...now.notes(id)] };
    (isHeld(now, id) ? inventory : things).push(entity);
  }
  return { things, inventory };
}
