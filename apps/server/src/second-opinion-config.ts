import { issueWords } from '@lamplight/contracts/issue-words';
import { z } from 'zod';
import { operatorKey } from './operator-key.ts';
import { sentInTheClear } from './sent-in-the-clear.ts';

/** A second opinion as the operator wants it; `undefined` for none. */
export interface SecondOpinionConfig {
  readonly kind: 'openai-moderation' | 'guard-model' | 'guard-prompt';
  readonly baseUrl: string;
  readonly model: string;
  readonly key?: string;
  readonly milliseconds: number;
}

/** The configuration, or what is wrong with it, one line per variable. */
export type SecondOpinionRead =
  | { readonly ok: true; readonly secondOpinion: SecondOpinionConfig | undefined }
  | { readonly ok: false; readonly wrong: readonly string[] };

const kinds = ['openai-moderation', 'guard-model', 'guard-prompt'] as const;
const usualModels = {
  'openai-moderation': 'omni-moderation-latest',
  'guard-model': undefined,
  'guard-prompt': undefined,
} as const;

const variablesSchema = z.object({
  SECOND_OPINION: z.enum(['off', ...kinds], { error: `must be off, ${kinds.join(', ')}` }).default('off'),
  SECOND_OPINION_URL: z
    .url({ protocol: /^https?$/, error: 'must be an address such as https://api.openai.com/v1' })
    .optional(),
  SECOND_OPINION_MODEL: z.string().trim().min(1).max(200).optional(),
  SECOND_OPINION_KEY: z.string().trim().min(1).optional(),
  SECOND_OPINION_KEY_FILE: z.string().trim().min(1).optional(),
  SECOND_OPINION_TIMEOUT_MS: z
    .string()
    .trim()
    .regex(/^\d{2,4}$/, 'must be a number of milliseconds from 50 to 5000')
    .transform(Number)
    .refine((most) => most >= 50 && most <= 5000, 'must be a number of milliseconds from 50 to 5000')
    .default(1500),
  SECOND_OPINION_ALLOW_HTTP: z
    .stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off'] })
    .default(false),
});

/**
 * Reads who is asked for a second opinion. What players wrote is sent there, so it is off unless it is named.
 *
 * @param variables the environment without empty variables
 * @param readFile reads the file that holds the key; what it throws makes the configuration wrong
 */
export function readSecondOpinion(
  variables: Readonly<Record<string, string | undefined>>,
  readFile: (path: string) => string,
): SecondOpinionRead {
  const read = variablesSchema.safeParse(variables);
  if (!read.success) {
    return {
      ok: false,
      wrong: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issueWords(issue)}`),
    };
  }
  const said = read.data;
  if (said.SECOND_OPINION === 'off') return { ok: true, secondOpinion: undefined };
  const model = said.SECOND_OPINION_MODEL ?? usualModels[said.SECOND_OPINION];
  const key = operatorKey(variables, 'SECOND_OPINION_KEY', readFile);
  const wrong = [
    ...(said.SECOND_OPINION_URL === undefined
      ? ['SECOND_OPINION_URL: is needed, such as https://api.openai.com/v1']
      : httpOf(said.SECOND_OPINION_URL, said.SECOND_OPINION_ALLOW_HTTP)),
    ...(model === undefined ? ['SECOND_OPINION_MODEL: is needed, such as llama-guard3:8b'] : []),
    ...('wrong' in key ? [key.wrong] : []),
  ];
  if (wrong.length > 0 || said.SECOND_OPINION_URL === undefined || model === undefined || 'wrong' in key) {
    return { ok: false, wrong };
  }
  const { SECOND_OPINION: kind, SECOND_OPINION_URL: baseUrl, SECOND_OPINION_TIMEOUT_MS: milliseconds } = said;
  return { ok: true, secondOpinion: { kind, baseUrl, model, milliseconds, ...key } };
}

function httpOf(address: string, allowed: boolean): string[] {
  if (allowed || !sentInTheClear(address)) return [];
  return [
    'SECOND_OPINION_URL: would send what players write over the network for everybody to read. ' +
      'Use https, or set SECOND_OPINION_ALLOW_HTTP=1 if that network is your own',
  ];
}
