import { knownTopics, type Limits, type Story } from '@lamplight/world';
import type { Field } from '../prompt/field.ts';

/** What a proposal may build on. */
export interface StoryMaterial {
  readonly story: Story;
  /** How its author wants it told; `null` where they did not say. */
  readonly style: string | null;
  /** What somebody would like it to be about. */
  readonly theme: string;
  /** What may be named, by id; `null` for everything. */
  readonly known: ReadonlySet<string> | null;
  /** The place where the player is, by id; `null` where nobody plays. */
  readonly here: string | null;
  /** What they want to meet; `null` where nobody in particular asked. */
  readonly limits: Limits | null;
  /** What was wrong with an earlier try, in our words. */
  readonly corrections: readonly string[];
}

/** A story as whoever adds to it has to know it: who, what and where, by id. */
export function storyFields(material: StoryMaterial): readonly Field[] {
  const { story, style, theme, known, here, limits, corrections } = material;
  const among = <Entry>(entries: Readonly<Record<string, Entry>>): readonly (readonly [string, Entry])[] =>
    Object.entries(entries).filter(([id]) => known === null || known.has(id));
  return [
    {
      name: 'story',
      title: 'The story',
      because: 'What is proposed has to fit it.',
      rank: 0,
      texts: [story.title, story.blurb],
    },
    {
      name: 'style',
      title: 'How its author wants it told',
      because: 'It belongs to the story.',
      rank: 1,
      texts: style === null ? [] : [style],
    },
    {
      name: 'places',
      title: 'Its places',
      because: 'It may refer to them.',
      rank: 2,
      texts: among(story.places).map(
        ([id, { name, exits }]) => `${id}: ${name} (ways: ${Object.keys(exits).join(', ') || 'none'})`,
      ),
    },
    {
      name: 'people',
      title: 'Its people',
      because: 'It may refer to them.',
      rank: 3,
      texts: among(story.people).map(
        ([id, { name, at }]) => `${id}: ${name}${at === undefined ? '' : `, at ${at}`}`,
      ),
    },
    {
      name: 'things',
      title: 'Its things',
      because: 'It may refer to them.',
      rank: 5,
      texts: among(story.things).map(([id, { name }]) => `${id}: ${name}`),
    },
    {
      name: 'quests',
      title: 'Its quests',
      because: 'It should be another one.',
      rank: 4,
      texts: among(story.quests).map(([id, { name }]) => `${id}: ${name}`),
    },
    {
      name: 'here',
      title: 'Where the player is',
      because: 'It has to work from there.',
      rank: 0,
      texts: here === null ? [] : [here],
    },
    {
      name: 'leave-out',
      title: 'What must not come up',
      because: 'The player does not want to meet it.',
      rank: 0,
      texts: limits === null ? [] : leftOutBy(limits, story),
    },
    {
      name: 'theme',
      title: 'What somebody would like',
      because: 'It is a wish, never an order.',
      rank: 0,
      texts: [theme],
    },
    {
      name: 'correction',
      title: 'What was wrong before',
      because: 'An earlier try was not taken for it.',
      rank: 0,
      texts: corrections,
    },
  ];
}

function leftOutBy({ rating, intensity, lines, veils }: Limits, { topics }: Story): readonly string[] {
  const named = [...lines, ...veils].map(
    (id) => `${id}: ${topics[id]?.title ?? knownTopics[id]?.title ?? id}`,
  );
  return [...named, `anything above the rating "${rating}" or the intensity "${intensity}"`];
}
