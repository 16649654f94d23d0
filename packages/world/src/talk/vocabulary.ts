import { z } from 'zod';
import { freeWords } from '../kernel/free-words.ts';
import type { AuthoringKit } from '../kernel/vocabulary.ts';
import { contentSchema } from '../limits/content.ts';

const id = z.string();
const content = contentSchema().optional();
const said = z.string();

/** For each of the choices, in their order, which of Ink's it is, and its words under all limits. */
const sayings = z.array(
  z.strictObject({
    index: z.int(),
    words: z.strictObject({ say: said, content, veiled: said.optional(), instead: said.optional() }),
  }),
);

export const talkVocabulary = {
  name: 'talk' as const,
  commands: {
    talk: z.strictObject({ verb: z.literal('talk'), person: id }),
    /** Without a person it is whoever is being talked with. */
    ask: z.strictObject({ verb: z.literal('ask'), person: id.optional(), topic: freeWords() }),
    /** Says one of the choices that a conversation leaves open, counted from 0. */
    choose: z.strictObject({ verb: z.literal('choose'), choice: z.int().min(0) }),
    'leave-talk': z.strictObject({ verb: z.literal('leave-talk') }),
  },
  events: {
    /** A conversation went on: everything that Ink answered, so that nothing asks Ink again. */
    'scene-told': z.strictObject({
      type: z.literal('scene-told'),
      person: id,
      scene: z.string(),
      /** What the player said, when it was one of the choices. */
      said: z.string().nullable(),
      lines: z.array(z.string()),
      /** What can be said next; empty when the conversation is over. */
      choices: z.array(z.string()),
      sayings,
      /** What the lines touched on, where their author tagged them. */
      content,
      /** What Ink remembers of the scene, as the JSON that it saves. */
      ink: z.string(),
    }),
    'conversation-ended': z.strictObject({ type: z.literal('conversation-ended'), person: id }),
  },
  state: z.strictObject({
    /** Who is being talked with. */
    with: id.nullable(),
    /** What can be said; never empty while somebody is talked with. */
    choices: z.array(z.string()),
    sayings,
    /** What Ink remembers, by scene; scenes never told are missing. */
    ink: z.record(z.string(), z.string()),
    /** Everybody that was ever talked with, in the order of meeting. */
    met: z.array(id),
  }),
  authored: (kit: AuthoringKit) => ({
    person: {
      /** The Ink scene that holds what the person says; several people may share one. */
      scene: kit.ref.scene.optional(),
      /** The knot a conversation begins with; the scene's own beginning when it is left out. */
      greeting: z.string().trim().min(1).optional(),
      /**
       * What the person can be asked about: words, parted by commas, and the knot that answers
       * (`light, lamp: the_light`). The topic `default` answers everything else.
       */
      topics: z.record(z.string().trim().min(1), z.string().trim().min(1)).default({}),
    },
  }),
  conditions: (kit: AuthoringKit) => ({
    /** A conversation with this person is open. */
    talking: kit.ref.person,
    /** The player has talked with this person, now or earlier. */
    'talked-to': kit.ref.person,
  }),
  effects: () => ({}),
};
