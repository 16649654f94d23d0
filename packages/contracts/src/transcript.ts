import type { z } from 'zod';
import { sessionSchema } from './session.ts';

/** A playing to keep and to read: its current branch from the beginning, without what can be done now. */
export const transcriptSchema = sessionSchema.omit({
  branches: true,
  sequence: true,
  telling: true,
  offers: true,
  suggested: true,
  scene: true,
  maxScore: true,
  answers: true,
  reading: true,
  limits: true,
  topics: true,
});
export type Transcript = z.infer<typeof transcriptSchema>;
