import { createWorld, usualLimits } from '@lamplight/world';
import { loadShipped, shipped, walkthroughsOf } from '../adventures/shipped.ts';
import { walkThrough } from '../adventures/walk-through.ts';

/** A moment of an adventure, as the watch is told of it. */
export interface ShippedScene {
  /** Which adventure, walkthrough and step. */
  readonly name: string;
  readonly lastTelling: string;
  readonly offers: readonly string[];
}

/** Every moment of the walkthroughs of the adventures that come with Lamplight, each once. */
export async function shippedScenes(): Promise<readonly ShippedScene[]> {
  const scenes = new Map<string, ShippedScene>();
  for (const id of shipped) {
    const story = await loadShipped(id);
    const world = createWorld(story);
    for (const { name, limits, inputs } of walkthroughsOf(story)) {
      const texts = inputs.map(({ text }) => text);
      const steps = walkThrough(world, { ...usualLimits(story), ...limits }, texts);
      for (const [at, { before, events, after }] of [...steps].entries()) {
        const lastTelling = world.tell(before, events).join('\n\n');
        const offers = world.offers(after).map(({ words }) => words);
        scenes.set(JSON.stringify([lastTelling, offers]), {
          name: `${id}, ${name}, step ${at}`,
          lastTelling,
          offers,
        });
      }
    }
  }
  return [...scenes.values()];
}
