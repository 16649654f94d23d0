/** What a model was asked, in whichever protocol it was put. */
export interface Question {
  readonly protocol: 'chat' | 'responses' | 'messages';
  readonly model: string;
  readonly system: string;
  readonly messages: readonly QuestionMessage[];
  readonly tools: readonly { readonly name: string; readonly input: unknown }[];
  /** JSON that is wanted instead of prose; `tool` where the client takes it as the input of a tool of that name. */
  readonly output: { readonly schema: unknown; readonly tool: string | null } | null;
  readonly mostTokens: number | null;
  readonly temperature: number | null;
  /** Whether the answer is wanted piece by piece. */
  readonly stream: boolean;
}

export type QuestionMessage =
  | { readonly role: 'user' | 'assistant'; readonly text: string }
  | { readonly role: 'call'; readonly id: string; readonly name: string; readonly input: string }
  | { readonly role: 'result'; readonly id: string; readonly output: string };

/** A request that no provider would take. */
export class BadQuestion extends Error {}
