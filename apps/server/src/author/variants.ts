import { begunIn } from '@lamplight/adventure';
import type { Story } from '@lamplight/world';

/** A story, and the same story begun in each of its places, as adventures of their own. */
export function variantsOf(story: Story): readonly Story[] {
  const others = Object.keys(story.places).map((place) => ({
    ...begunIn(story, place),
    id: variantId(story, place),
  }));
  return [story, ...others];
}

/** The id of a story that begins in a place; `null` for where it begins by itself. */
export function variantId({ id }: Pick<Story, 'id'>, place: string | null): string {
  return place === null ? id : `${id}@${place}`;
}

/** The place in such an id. */
export function placeIn(adventure: string): string | null {
  return /@(.+)$/.exec(adventure)?.[1] ?? null;
}
