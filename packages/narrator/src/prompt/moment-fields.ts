import type { SceneView } from '../view/scene-view.ts';
import type { Field } from './field.ts';

/** What the player did, and what became of it: what is to be told. */
export function momentFields({ did, happened }: SceneView): readonly Field[] {
  return [
    {
      name: 'did',
      title: 'What the player did',
      because: 'It is what is told of, as the rules understood it.',
      rank: 0,
      texts: did === null ? [] : [did],
    },
    {
      name: 'happened',
      title: 'What became of it',
      because: 'It is what has to be told, and nothing else may be.',
      rank: 0,
      texts: happened,
    },
  ];
}
