import type { z } from 'zod';
import type { AnyFeature, Feature } from './kernel/feature.ts';
import type { StoryHead } from './kernel/story.ts';
import type { Authored, CommandOf, EventOf, SliceOf, Vocabulary } from './kernel/vocabulary.ts';
import { endings } from './endings/endings.ts';
import { facts } from './facts/facts.ts';
import { createHandling } from './handling/handling.ts';
import { light } from './light/light.ts';
import { limits } from './limits/limits.ts';
import { looking } from './looking/looking.ts';
import { opening } from './opening/opening.ts';
import { people } from './people/people.ts';
import { quests } from './quests/quests.ts';
import { rules } from './rules/rules.ts';
import { createScenes } from './scenes/scenes.ts';
import { score } from './score/score.ts';
import { createConverse } from './talk/converse.ts';
import { inkExternals } from './talk/ink-externals.ts';
import { createTalk } from './talk/talk.ts';
import { things } from './things/things.ts';
import { time } from './time/time.ts';
import { travel } from './travel/travel.ts';
import { turns } from './turns/turns.ts';
import { wearing } from './wearing/wearing.ts';

const converse = createConverse(() => inkExternals(everyFeature));

/** Every feature of the world, in the order in which they speak and react. */
const features = [
  rules,
  travel,
  // Before looking, so that a night is told of before the darkness that it brings.
  time,
  looking,
  things,
  opening,
  wearing,
  light,
  people,
  createHandling(() => everyFeature),
  createTalk(converse),
  createScenes(converse),
  limits,
  quests,
  facts,
  score,
  endings,
  turns,
] as const;

type VocabularyOf<F> = F extends Feature<infer V> ? V : never;
type Vocabularies = VocabularyOf<(typeof features)[number]>;

/** Everything that can be asked of the world. */
export type Command = Vocabularies extends infer V ? (V extends Vocabulary ? CommandOf<V> : never) : never;
/** Everything that can happen in the world. */
export type Event = Vocabularies extends infer V ? (V extends Vocabulary ? EventOf<V> : never) : never;
export type Verb = Command['verb'];

/** How things stand: plain JSON that holds its own luck. One slice for each feature. */
export type State = StateHead & { readonly [V in Vocabularies as V['name']]: SliceOf<V> };

interface StateHead {
  /** How often each authored text was told, by the key that events name it with. */
  readonly told: Readonly<Record<string, number>>;
}

type AuthoredBy<V> = V extends Vocabulary ? ReturnType<V['authored']> : never;
type Part<Kind extends keyof Authored> = Whole<
  // oxlint-disable-next-line typescript/no-generated-empty-object-type -- a feature may add nothing to the format
  AuthoredBy<Vocabularies> extends infer A
    ? A extends { readonly [K in Kind]: infer Shape extends z.ZodRawShape }
      ? (fields: z.infer<z.ZodObject<Shape>>) => void
      : never
    : never
>;
type Whole<Functions> = [Functions] extends [(fields: infer Fields) => void] ? Fields : never;

/** A place as authored: the fields that all features gave places. */
export type Place = Part<'place'>;
export type Thing = Part<'thing'>;
export type Person = Part<'person'>;

/** An adventure, loaded and checked: what the rules are asked about. Never changes while it is played. */
export type Story = StoryHead<Place, Thing, Person> & Part<'adventure'>;

/** The features as the kernel walks them. */
export const everyFeature: readonly AnyFeature[] = features;
