import { intensitySchema, topicSchema } from '@lamplight/contracts';
import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';

/** An Ink scene's name, an encounter's or a place's id. */
const scene = z.string();
const kind = z.enum(['visit', 'encounter', 'conversation']);
const touches = { topics: z.array(topicSchema), intensity: intensitySchema };

export const scenesVocabulary = {
  name: 'scenes' as const,
  commands: {
    /** The player wants the scene that runs to end, off-screen and gently, whatever it was leading to. */
    fade: z.strictObject({ verb: z.literal('fade') }),
  },
  events: {
    'scene-begun': z.strictObject({ type: z.literal('scene-begun'), scene, kind, ...touches }),
    /** With everything that it touched on and was shown of it. */
    'scene-ended': z.strictObject({ type: z.literal('scene-ended'), scene, kind, ...touches }),
    'scene-faded': z.strictObject({
      type: z.literal('scene-faded'),
      scene,
      kind,
      /** Which of the encounter's words are told. */
      text: z.string().optional(),
      /** The author wrote no words for it. */
      plain: z.boolean(),
    }),
  },
  state: z.strictObject({
    /** What runs, the outermost first. */
    running: z.array(
      z.strictObject({
        scene,
        kind,
        /** Its number among all that began in the story, from 1. */
        nth: z.int(),
        ...touches,
      }),
    ),
    /** How many scenes and visits have begun. */
    begun: z.int(),
    /** The number of the visit to the present place among them, tagged or not. */
    visit: z.int(),
    /** Encounters that faded and have not passed by themselves since. */
    faded: z.array(z.string()),
  }),
  authored: (kit: AuthoringKit) => ({
    adventure: {
      /** Stretches of the story that are scenes of their own, besides conversations. */
      encounters: z
        .record(
          z.string(),
          z.strictObject({
            /** It runs as long as this holds. */
            while: kit.condition,
            content: kit.content,
            /** How it ends for a player who wants it to end: a few true, gentle words, and what comes of it. */
            fade: z.strictObject({ say: kit.text, do: kit.effects }),
          }),
        )
        .default({}),
    },
  }),
  conditions: (kit: AuthoringKit) => ({
    /** The encounter runs. */
    encounter: kit.ref.encounter,
  }),
  effects: () => ({}),
};
