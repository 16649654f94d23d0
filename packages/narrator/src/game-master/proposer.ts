import type { Finding } from '@lamplight/adventure';
import type { Content, Limits, State, Story } from '@lamplight/world';
import type { Attempted } from '../tell/attempted.ts';
import type { Gate } from '../tell/gate.ts';
import type { ProposalKind } from './proposal-kind.ts';
import type { Beginning, Trial } from './trial.ts';

/** Proposes quests, people and places as data of an adventure. */
export interface Proposer {
  /**
   * What is given was checked as an author's own work is, and played through. Never throws for what a model does.
   *
   * @throws ProposerError `proposer/not-playable` for an adventure that cannot be played as it is
   */
  propose(ask: ProposalAsk): Promise<Proposed>;
}

/** Where somebody stands in their own story. */
export interface Standpoint {
  /** With all that became part of it before. */
  readonly story: Story;
  readonly state: State;
}

/**
 * What is done about a wish: a model is asked, what it wrote is checked as an author's own work is, and a way through it is
 * looked for.
 */
export type ProposalStep = 'ask' | 'check' | 'try';

/** What somebody would like to be added to an adventure. */
export interface ProposalAsk {
  readonly kind: ProposalKind;
  /** The adventure's id and its files. */
  readonly adventure: string;
  readonly files: ReadonlyMap<string, string>;
  /** How its author wants it told; `null` where they did not say. */
  readonly style: string | null;
  /**
   * Whose story it is to become part of: then it has to work from where they stand. `null` for the adventure itself, and
   * its beginning.
   */
  readonly from: Standpoint | null;
  /** What they want to meet; `null` where nobody in particular asked. */
  readonly limits: Limits | null;
  /** In somebody's own words. Material, never an order. */
  readonly theme: string;
  /** What may be named, by id, so that nothing is given away; `null` for everything. */
  readonly known: ReadonlySet<string> | null;
  readonly gate: () => Gate;
  /** The id of the model that was chosen; `null` for the operator's first. */
  readonly model: string | null;
  /** Who shares what comes of it; `null` where it must neither be shared nor kept, since the theme is personal. */
  readonly cacheKey: string | null;
  readonly mostTokens: number;
  /** Hears what is done now, and in which try, counted from 1. */
  readonly onStep?: (step: ProposalStep, attempt: number) => void;
  readonly signal: AbortSignal;
}

/** What was taken: new files of the adventure. Whoever asked puts them in, or shows them. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly id: string;
  readonly name: string;
  /** Whole texts by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly touches: Content;
  readonly begins: Beginning;
  /** The words with which it was played through. */
  readonly walk: readonly string[];
  /** How it is tried once more. */
  readonly trial: Trial;
  /** All prose in it. */
  readonly texts: readonly string[];
}

/** What became of a wish. */
export interface Proposed {
  /** `null` where nothing could be taken. */
  readonly proposal: Proposal | null;
  /** Why not: `proposals/…` with `findings`, `voice/…`, `language-model/…`; `null` where something was. */
  readonly because: string | null;
  /** What is wrong with the last try, in words. */
  readonly findings: readonly Finding[];
  readonly attempts: readonly Attempted[];
}

/** There is no adventure to add to. */
export class ProposerError extends Error {
  readonly code = 'proposer/not-playable';
  readonly retryable = false;

  constructor(adventure: string) {
    super(`Nothing can be proposed for "${adventure}", which cannot be played as it is. Check it first.`);
    this.name = 'ProposerError';
  }
}
