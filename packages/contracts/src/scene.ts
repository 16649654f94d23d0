import { z } from 'zod';

/** Something that can be done now: a command the rules would accept, with words that mean it. */
export const offerSchema = z.strictObject({
  /** What a person would type or a button would say. */
  words: z.string(),
  command: z.looseObject({ verb: z.string() }),
  /** The things, people and places it is about, by id, the most important first. */
  about: z.array(z.string()),
  /** What cannot be undone by going on, in the author's words: it is asked about first. `null` for most offers. */
  cost: z.string().nullable(),
});
export type Offer = z.infer<typeof offerSchema>;

const entitySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Short remarks in the order they matter: `open`, `lit`, `worn`, `on the table`. */
  notes: z.array(z.string()),
});
export type SceneEntity = z.infer<typeof entitySchema>;

/** What a player may know of the moment: the panels beside the story. */
export const sceneSchema = z.strictObject({
  place: z.strictObject({ id: z.string(), name: z.string(), dark: z.boolean() }),
  exits: z.array(
    z.strictObject({ direction: z.string(), leadsTo: z.string().nullable(), notes: z.array(z.string()) }),
  ),
  things: z.array(entitySchema),
  people: z.array(entitySchema),
  inventory: z.array(entitySchema),
  quests: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      status: z.enum(['active', 'completed', 'failed']),
      objectives: z.array(z.strictObject({ text: z.string(), met: z.boolean() })),
    }),
  ),
  /** Time of day in words and as a 24-hour clock, when the adventure has one. */
  time: z.strictObject({ clock: z.string(), part: z.string() }).nullable(),
});
export type Scene = z.infer<typeof sceneSchema>;
