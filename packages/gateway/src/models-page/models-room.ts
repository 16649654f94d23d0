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

/** What the operator's page about models works with. */
export interface ModelsRoom {
  /** What the operator shows, the same as for the log of the watch. */
  readonly key: string;
  /** The models that are configured, the operator's first one first. */
  list(): readonly ModelSummary[];
  /** Asks a model for one word. Ends in reasonable time, whatever the model does, and throws for no fault of it. */
  check(id: string): Promise<ModelCheck>;
}
