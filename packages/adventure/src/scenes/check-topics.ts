import type { Story } from '@lamplight/world';
import { didYouMean } from '../did-you-mean.ts';
import { fault, type Finding } from '../finding.ts';
import type { Written } from '../read/merge-files.ts';
import type { CompiledScene } from './compile-scene.ts';

/** Greetings and topics name knots of the person's scene. */
export function checkTopics(
  story: Story,
  written: Written,
  scenes: ReadonlyMap<string, CompiledScene>,
): readonly Finding[] {
  return Object.entries(story.people).flatMap(([id, { scene, greeting, topics }]) => {
    const named = [
      ...(greeting === undefined ? [] : [{ field: ['greeting'], knot: greeting }]),
      ...Object.entries(topics).map(([words, knot]) => ({ field: ['topics', words], knot })),
    ];
    const first = named[0];
    if (first === undefined) return [];
    if (scene === undefined) {
      const spot = written.locate(['people', id, ...first.field]);
      const wrong = `"${id}" can be asked about things, but has no scene to answer from.`;
      return [fault(spot, 'talk/no-scene', wrong, 'Add "scene:" with the name of an Ink file in scenes/.')];
    }
    const knots = scenes.get(scene)?.contents.knots;
    if (knots === undefined) return [];
    return named
      .filter(({ knot }) => !knots.includes(knot))
      .map(({ field, knot }) => {
        const spot = written.locate(['people', id, ...field]);
        return fault(
          spot,
          'talk/unknown-knot',
          `The scene "${scene}" has no knot "${knot}".`,
          didYouMean(knot, knots),
        );
      });
  });
}
