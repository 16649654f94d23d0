import { issueWords } from '@lamplight/contracts/issue-words';
import type { VoiceLimits } from '@lamplight/play';
import { z } from 'zod';

const money = z
  .string()
  .trim()
  .regex(/^\d{1,9}(?:\.\d{1,6})? [A-Za-z]{3}$/, 'must be an amount and a currency, such as "5 EUR"')
  .transform((written) => {
    const [amount = '', currency = ''] = written.split(' ');
    return { amount: Number(amount), currency: currency.toUpperCase() };
  })
  .optional();

const variablesSchema = z.object({
  VOICE_TURN_MOST: money,
  VOICE_SESSION_MOST: money,
  VOICE_MONTH_MOST: money,
  VOICE_ALL_MONTH_MOST: money,
  VOICE_TOKENS: z
    .string()
    .trim()
    .regex(/^[1-9]\d{3,6}$/, 'must be a whole number of 1000 or more')
    .transform(Number)
    .optional(),
});

export type BudgetRead =
  | { readonly ok: true; readonly limits: Partial<VoiceLimits> }
  | { readonly ok: false; readonly wrong: readonly string[] };

/**
 * Reads what may be spent on models; nothing limits it where nobody says so.
 *
 * @param variables the environment without empty variables
 */
export function readVoiceBudget(variables: Readonly<Record<string, string | undefined>>): BudgetRead {
  const read = variablesSchema.safeParse(variables);
  if (!read.success) {
    const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issueWords(issue)}`);
    return { ok: false, wrong };
  }
  const {
    VOICE_TURN_MOST: turn = null,
    VOICE_SESSION_MOST: session = null,
    VOICE_MONTH_MOST: month = null,
    VOICE_ALL_MONTH_MOST: everybody = null,
    VOICE_TOKENS: tokens,
  } = read.data;
  const currencies = new Set([turn, session, month, everybody].flatMap((one) => one?.currency ?? []));
  if (currencies.size > 1) {
    const both = [...currencies].join(' and ');
    return { ok: false, wrong: [`VOICE_MONTH_MOST: all limits must be in one currency, not in ${both}`] };
  }
  return { ok: true, limits: { turn, session, month, everybody, ...(tokens !== undefined && { tokens }) } };
}
