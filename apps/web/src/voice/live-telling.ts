/** A telling while a model writes it, as far as the page has heard of it. Nothing of it counts before it is over. */
export interface LiveTelling {
  /** The sequence of the turn that is told. */
  readonly of: number;
  /** The last part that was heard. */
  readonly number: number;
  /** The operator's name for the model; empty until it is known. */
  readonly model: string;
  readonly sentences: readonly string[];
  /** Sentences of the try before, which were taken away. */
  readonly gone: readonly string[];
  /** Why the try before was cut, `null` in the first one. */
  readonly cut: string | null;
  /**
   * `understanding`: a model is asked what the words mean, and there is no turn yet; `told`: a numbered message brings it;
   * `plain`: the plain telling stands.
   */
  readonly state: 'understanding' | 'writing' | 'told' | 'plain';
  /** Why the plain telling stands, as a code. */
  readonly because: string | null;
  /** The numbered message that brings it, `null` while that is not known. */
  readonly sequence: number | null;
  /** Whether the connection broke since, so that it may be over without the page having heard. */
  readonly isUnsure: boolean;
}

/** Before anything was heard of the telling of this turn. */
export function newTelling(of: number): LiveTelling {
  return {
    of,
    number: 0,
    model: '',
    sentences: [],
    gone: [],
    cut: null,
    state: 'writing',
    because: null,
    sequence: null,
    isUnsure: false,
  };
}

/** Whether a model was sent something for it, and nothing came of that. Where no try began, nothing was sent. */
export function wasSentInVain({ state, model }: LiveTelling): boolean {
  return state === 'plain' && model !== '';
}
