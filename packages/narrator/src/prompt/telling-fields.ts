import type { Remembered } from '../memory/remembered.ts';
import type { TellingPurpose } from '../tell/narrator.ts';
import type { SceneView } from '../view/scene-view.ts';
import type { Field } from './field.ts';
import { momentFields } from './moment-fields.ts';
import { sceneFields } from './scene-fields.ts';
import { speakerFields } from './speaker-fields.ts';

/** What a telling is made of. */
export interface Material {
  readonly purpose: TellingPurpose;
  readonly view: SceneView;
  /** Chosen already, the most important first. */
  readonly memory: readonly Remembered[];
  readonly before: readonly string[];
  /** What was wrong with an earlier try; `null` at the first. */
  readonly correction: string | null;
}

const tellingsForTone = 3;

/**
 * What is not for every purpose. A person does not know what the player has in their pockets, is about, or was told where
 * nobody else was. A place is described the same to everybody.
 */
const withheld: Readonly<Record<TellingPurpose, ReadonlySet<string>>> = {
  narrate: new Set(),
  speak: new Set(['carried', 'quests', 'earlier']),
  describe: new Set(['carried', 'quests', 'earlier', 'remembered', 'chapters', 'did', 'happened']),
};

/** Everything that a model may know of the moment, for what it is asked to do. */
export function tellingFields(material: Material): readonly Field[] {
  const { purpose, view, correction } = material;
  const { speaker } = view;
  const fields = [
    ...sceneFields(view),
    ...pastFields(material),
    ...(purpose === 'speak' && speaker !== null ? speakerFields(speaker) : []),
    ...momentFields(view),
    {
      name: 'correction',
      title: 'What was wrong before',
      because: 'An earlier try was cut for it.',
      rank: 0,
      texts: correction === null ? [] : [correction],
    },
  ];
  return fields.filter(({ name }) => !withheld[purpose].has(name));
}

function pastFields({ memory, before }: Material): readonly Field[] {
  return [
    {
      name: 'chapters',
      title: 'What has happened long before',
      because: 'It keeps the story of a piece.',
      rank: 9,
      texts: memory.filter(({ kind }) => kind === 'chapter').map(({ text }) => text),
    },
    {
      name: 'remembered',
      title: 'What the player learned',
      because: 'It has to do with this moment.',
      rank: 8,
      texts: memory.filter(({ kind }) => kind !== 'chapter').map(rememberedLine),
    },
    {
      name: 'earlier',
      title: 'What was told last',
      because: 'For the tone, and so that nothing is told twice.',
      rank: 11,
      // The newest matters most, and is the last to be left out.
      texts: before.slice(-tellingsForTone).toReversed(),
    },
  ];
}

function rememberedLine({ text, source, place, turn }: Remembered): string {
  const from = [source?.name, place === null ? undefined : `at ${place.name}`, `turn ${turn}`];
  return `${text} (${from.filter((one) => one !== undefined).join(', ')})`;
}
