import { z } from 'zod';

const entries = z.array(z.string().trim().min(1).max(500)).max(30);

/** The six steps of a safety plan, in their order; each is a list in the person's own words. */
export const planStepIds = [
  'signs',
  'coping',
  'distraction',
  'people',
  'professionals',
  'surroundings',
] as const;
export type PlanStepId = (typeof planStepIds)[number];

/** A safety plan: what helps me when it gets bad. Only its owner ever reads it. */
export const safetyPlanSchema = z.strictObject({
  /** How I notice that it begins. */
  signs: entries,
  /** What I can do by myself. */
  coping: entries,
  /** People and places that take my mind off it. */
  distraction: entries,
  /** People I can ask for help. */
  people: entries,
  /** Professionals and services, with how to reach them. */
  professionals: entries,
  /** How the place around me becomes safer. */
  surroundings: entries,
});
export type SafetyPlan = z.infer<typeof safetyPlanSchema>;

/** A plan as it is kept; `version` is 0 before anything was saved and rises by one with every saving. */
export const keptPlanSchema = z.strictObject({
  version: z.int().min(0),
  savedAt: z.iso.datetime().nullable(),
  plan: safetyPlanSchema,
});
export type KeptPlan = z.infer<typeof keptPlanSchema>;

/** Body of `PUT /player/plan`. `version` is the one that was edited; somebody else's newer one is never overwritten. */
export const planSaveSchema = z.strictObject({ version: z.int().min(0), plan: safetyPlanSchema });
export type PlanSave = z.infer<typeof planSaveSchema>;
