import { issueWords } from '@lamplight/contracts/issue-words';
import type { CacheSettings } from '@lamplight/narrator';
import { z } from 'zod';

/** How long what a model wrote is kept, in milliseconds, as far as the operator said it. */
export type VoiceKeeping = Partial<Pick<CacheSettings, 'sessionTtl' | 'responseTtl' | 'proposalTtl'>>;

const lengths: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

const howLong = z
  .string()
  .trim()
  .regex(/^[1-9]\d{0,3}[mhd]$/, 'must be minutes, hours or days, such as 30m, 24h or 7d')
  .transform((written) => Number(written.slice(0, -1)) * (lengths[written.slice(-1)] ?? 0))
  .optional();

const variablesSchema = z.object({
  VOICE_KEEP_TELLINGS: howLong,
  VOICE_KEEP_PLACES: howLong,
  VOICE_KEEP_PROPOSALS: howLong,
});

export type KeepingRead =
  | { readonly ok: true; readonly keeping: VoiceKeeping }
  | { readonly ok: false; readonly wrong: readonly string[] };

/**
 * Reads how long what a model wrote is kept.
 *
 * @param variables the environment without empty variables
 */
export function readVoiceKeeping(variables: Readonly<Record<string, string | undefined>>): KeepingRead {
  const read = variablesSchema.safeParse(variables);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issueWords(issue)}`);
    return { ok: false, wrong };
  }
  const {
    VOICE_KEEP_TELLINGS: sessionTtl,
    VOICE_KEEP_PLACES: responseTtl,
    VOICE_KEEP_PROPOSALS: proposalTtl,
  } = read.data;
  return {
    ok: true,
    keeping: {
      ...(sessionTtl === undefined ? {} : { sessionTtl }),
      ...(responseTtl === undefined ? {} : { responseTtl }),
      ...(proposalTtl === undefined ? {} : { proposalTtl }),
    },
  };
}
