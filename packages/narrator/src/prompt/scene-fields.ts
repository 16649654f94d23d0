import type { Present, SceneView } from '../view/scene-view.ts';
import type { Field } from './field.ts';

/** What can be seen now, as fields; the same for every telling. */
export function sceneFields({ story, scene, description, present }: SceneView): readonly Field[] {
  const { place, exits, quests, time } = scene;
  const isDark = place.dark ? ' (dark: nothing can be seen)' : '';
  const carried = present.filter((one) => one.carried);
  return [
    {
      name: 'style',
      title: 'How its author wants it told',
      because: 'It belongs to the story.',
      rank: 3,
      texts: story.style === null ? [] : [story.style],
    },
    {
      name: 'place',
      title: 'The place',
      because: 'The player is there.',
      rank: 0,
      texts: [`${place.name}${isDark}`],
    },
    {
      name: 'description',
      title: 'What the author wrote of the place',
      because: 'The player has read it.',
      rank: 4,
      texts: description === null ? [] : [description],
    },
    {
      name: 'ways',
      title: 'The ways from here',
      because: 'Only these may be named.',
      rank: 5,
      texts: exits.map(({ direction, leadsTo, notes }) => remarked(wayOf(direction, leadsTo), notes)),
    },
    {
      name: 'here',
      title: 'Who and what is in sight',
      because: 'Only these may be named.',
      rank: 1,
      texts: present.filter((one) => !one.carried).map(nameOf),
    },
    {
      name: 'carried',
      title: 'What the player has on them',
      because: 'Only these may be named.',
      rank: 6,
      texts: carried.map(nameOf),
    },
    {
      name: 'time',
      title: 'The time of day',
      because: 'It is that time in the story.',
      rank: 7,
      texts: time === null ? [] : [`${time.clock}, ${time.part}`],
    },
    {
      name: 'quests',
      title: 'What the player is about',
      because: 'They have begun it.',
      rank: 10,
      texts: quests
        .filter(({ status }) => status === 'active')
        .map(({ name, objectives }) =>
          remarked(
            name,
            objectives.filter(({ met }) => !met).map(({ text }) => text),
          ),
        ),
    },
  ];
}

function wayOf(direction: string, leadsTo: string | null): string {
  return leadsTo === null ? direction : `${direction}: to ${leadsTo}`;
}

function nameOf({ name, kind, pronoun, notes }: Present): string {
  return remarked(kind === 'person' ? `${name}, a person (${pronoun})` : name, notes);
}

function remarked(what: string, notes: readonly string[]): string {
  return notes.length === 0 ? what : `${what}: ${notes.join(', ')}`;
}
