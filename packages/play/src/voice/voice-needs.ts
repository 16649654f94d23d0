import type { Interpreter } from '@lamplight/agents';
import type { ModelSummary } from '@lamplight/contracts';
import type { Chronicler, Narrator, Proposer } from '@lamplight/narrator';
import type { VoiceLimits } from './voice-limits.ts';

/** What a model's voice needs. Without it stories are told by their authors alone, and nothing is missing. */
export interface VoiceNeeds {
  readonly narrator: Narrator;
  /** The models as they do now, the operator's first one first. */
  readonly models: () => readonly ModelSummary[];
  /** Understands what the parser does not; left out, what the parser says of such words stands. */
  readonly interpreter?: Pick<Interpreter, 'understand'> | undefined;
  /** Keeps the memory of long stories small; left out, they are remembered by their facts alone. */
  readonly chronicler?: Chronicler | undefined;
  /** Proposes what might be added to an adventure; left out, nothing is. */
  readonly proposals?: ProposalNeeds | undefined;
  /** What may be spent; no limits where it is left out. */
  readonly limits?: VoiceLimits | undefined;
  /** Is told of faults that nobody foresaw. The plain telling stands all the same. */
  readonly report?: ((error: unknown) => void) | undefined;
}

export interface ProposalNeeds {
  readonly proposer: Proposer;
  /** The files of an adventure by path; `undefined` where they are not at hand. */
  readonly files: (adventure: string) => Promise<ReadonlyMap<string, string> | undefined>;
}
