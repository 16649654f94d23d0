/**
 * Who is asked.
 *
 * - `openai-moderation`: a service that speaks `POST {base}/moderations`
 * - `guard-model`: a guard model behind `POST {base}/chat/completions` whose server brings the model's own prompt
 * - `guard-prompt`: any chat model behind `POST {base}/chat/completions`, asked with Lamplight's prompt
 */
export const secondOpinionKinds = ['openai-moderation', 'guard-model', 'guard-prompt'] as const;

/** How a second opinion is asked for. */
export interface SecondOpinionSettings {
  readonly kind: (typeof secondOpinionKinds)[number];
  /** Up to and without the last path: `https://api.openai.com/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  /** Sent as a bearer token, and told to nobody else. */
  readonly key?: string;
  /** How long an answer may take, in milliseconds; 1500 by default. */
  readonly milliseconds?: number;
}
