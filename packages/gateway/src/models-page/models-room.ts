import type { ModelSummary } from '@lamplight/contracts';

/** What became of asking a model for one word. */
export type ModelCheck =
  /** `tokens`: how many were used. */
  | { readonly ok: true; readonly said: string; readonly tokens: number }
  | {
      readonly ok: false;
      readonly code: `language-model/${string}`;
      /** What is wrong, in words for the operator. It never holds a key, nor anything that was said. */
      readonly wrong: string;
      /** What they can do about it. */
      readonly remedy: string;
    };

/** An agent that works with the models, as far as an operator looks at it. */
export interface AgentSummary {
  readonly name: string;
  /** What it can be asked for. */
  readonly serves: string;
  readonly state: string;
  readonly health: 'untried' | 'well' | 'failing';
  /** Counts since the server was started. */
  readonly metrics: {
    readonly runs: number;
    readonly failures: number;
    readonly inputTokens: number;
    readonly outputTokens: number;
  };
}

/** What the operator's page about models works with. */
export interface ModelsRoom {
  /** What the operator shows, the same as for the log of the watch. */
  readonly key: string;
  /** The models that are configured, the operator's first one first. */
  list(): readonly ModelSummary[];
  /** The agents that work with them. */
  agents(): readonly AgentSummary[];
  /** Asks a model for one word. Ends in reasonable time, whatever the model does, and throws for no fault of it. */
  check(id: string): Promise<ModelCheck>;
}
