import { z } from 'zod';
import type { AuthoringKit } from '../kernel/vocabulary.ts';
import { questSchema } from './quest-schema.ts';

const id = z.string();
const status = z.enum(['active', 'completed', 'failed']);

export const questsVocabulary = {
  name: 'quests' as const,
  commands: {
    'review-quests': z.strictObject({ verb: z.literal('review-quests') }),
  },
  events: {
    'quest-begun': z.strictObject({ type: z.literal('quest-begun'), quest: id, stage: id }),
    'objective-met': z.strictObject({
      type: z.literal('objective-met'),
      quest: id,
      objective: id,
      /** The stage at which the quest stands after it; `null` when that was the last thing to do. */
      stage: id.nullable(),
    }),
    'stage-completed': z.strictObject({
      type: z.literal('stage-completed'),
      quest: id,
      stage: id,
      text: z.string().optional(),
    }),
    'quest-completed': z.strictObject({
      type: z.literal('quest-completed'),
      quest: id,
      text: z.string().optional(),
    }),
    /** All that the quest promised has been granted. */
    'quest-rewarded': z.strictObject({ type: z.literal('quest-rewarded'), quest: id }),
    'quest-failed': z.strictObject({ type: z.literal('quest-failed'), quest: id }),
    'quests-reviewed': z.strictObject({ type: z.literal('quests-reviewed') }),
  },
  state: z.strictObject({
    /** Every quest that has begun, by id, in the order of beginning. */
    begun: z.record(
      id,
      z.strictObject({
        status,
        /** Where it stands, or `null` when everything is done. */
        stage: id.nullable(),
        /** Every stage that it came to, the present one last. */
        stages: z.array(id),
        /** Objectives that were met, which stay met. */
        met: z.array(id),
        /** How often the rewards were granted. */
        rewarded: z.int(),
      }),
    ),
  }),
  authored: (kit: AuthoringKit) => ({
    adventure: { quests: z.record(id, questSchema(kit)).default({}) },
  }),
  conditions: (kit: AuthoringKit) => ({
    quest: z.strictObject({ id: kit.ref.quest, is: status }),
    'objective-met': z.strictObject({ quest: kit.ref.quest, objective: id }),
    /** The quest is active and stands at this stage. */
    stage: z.strictObject({ quest: kit.ref.quest, is: id }),
  }),
  effects: (kit: AuthoringKit) => ({
    /** Begins a quest that has not begun yet. */
    'begin-quest': kit.ref.quest,
    /** Ends an active quest without its rewards. */
    'fail-quest': kit.ref.quest,
  }),
};
