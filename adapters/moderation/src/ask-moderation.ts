import { type Opinion, SecondOpinionError } from '@lamplight/ports';
import { z } from 'zod';
import { moderationSteps } from './moderation-steps.ts';
import { postJson } from './post-json.ts';
import type { SecondOpinionSettings } from './second-opinion-settings.ts';
import { shortened } from './shortened.ts';

const scores = z.record(z.string(), z.number().min(0).max(1));

const answer = z.object({
  model: z.string().max(200),
  results: z.array(z.object({ flagged: z.boolean(), category_scores: scores })).min(1),
});

/** Asks a service that speaks `POST {base}/moderations`. @throws SecondOpinionError */
export async function askModeration(
  settings: SecondOpinionSettings,
  text: string,
  signal: AbortSignal,
): Promise<Opinion> {
  const body = { model: settings.model, input: shortened(text) };
  const read = answer.safeParse(await postJson(settings, '/moderations', body, signal));
  const result = read.data?.results[0];
  if (read.data === undefined || result === undefined || !('self-harm' in result.category_scores)) {
    throw new SecondOpinionError(
      'second-opinion/nonsense',
      'The answer is not that of a moderation service: it needs model and results with category_scores.',
    );
  }
  return { ...weigh(result.category_scores), reader: read.data.model };
}

function weigh(scoresBy: z.infer<typeof scores>): Pick<Opinion, 'level' | 'kind'> {
  let strongest: Pick<Opinion, 'level' | 'kind'> = { level: 0, kind: null };
  for (const { category, kind, steps } of moderationSteps) {
    const score = scoresBy[category] ?? 0;
    const step = steps.find(({ atLeast }) => score >= atLeast);
    if (step !== undefined && step.level > (strongest.level ?? 0)) strongest = { level: step.level, kind };
  }
  return strongest;
}
