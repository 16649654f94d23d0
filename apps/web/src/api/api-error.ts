import type { Care } from '@lamplight/contracts';

/** A request that did not get what it asked for. The message can be shown to a player as it is. */
export class ApiError extends Error {
  /** Stable `area/reason`; `web/unreachable` when there was no answer at all. */
  readonly code: string;
  /** The HTTP status, 0 when there was no answer. */
  readonly status: number;
  /** What the watch says first, when the words that failed ask for care. */
  readonly care: Care | null;

  constructor(
    code: string,
    status: number,
    message: string,
    { care = null, ...options }: ErrorOptions & { readonly care?: Care | null } = {},
  ) {
    super(message, options);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.care = care;
  }

  /** Whether the same request may succeed a little later. Words that ask for care are not sent again. */
  get retryable(): boolean {
    if (this.care !== null) return false;
    return this.status === 0 || this.status >= 500 || this.status === 429 || this.code === 'play/busy';
  }

  get unreachable(): boolean {
    return this.status === 0;
  }
}
