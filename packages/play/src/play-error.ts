const statuses = {
  'play/no-adventure': 404,
  'play/no-such-command': 400,
  'play/no-session': 404,
  'play/session-removed': 404,
  'play/session-not-named': 409,
  'play/no-branch': 404,
  'play/no-such-turn': 409,
  'play/no-such-entry': 404,
  'play/branch-exists': 409,
  'play/branch-not-named': 409,
  'play/key-used-elsewhere': 409,
  'play/key-reused': 409,
  'play/no-such-fact': 404,
  'play/no-such-note': 404,
  'play/note-changed': 409,
  'play/too-many-notes': 409,
  'play/plan-changed': 409,
  'play/no-model': 409,
  'play/no-such-person': 404,
  'play/wish-not-sent': 409,
  'play/no-such-offer': 404,
  'play/offer-not-open': 409,
  'play/busy': 409,
  'play/conversation-broken': 409,
  'play/adventure-changed': 409,
  'play/player-erased': 410,
  'play/journal-damaged': 500,
  'play/record-damaged': 500,
  'play/slow': 503,
} as const;

export type PlayErrorCode = keyof typeof statuses;

/** Something that cannot be done as asked. The message says what was wrong and what would be right. */
export class PlayError extends Error {
  readonly code: PlayErrorCode;
  /** The HTTP status that says the same. */
  readonly status: (typeof statuses)[PlayErrorCode];
  readonly retryable: boolean;

  constructor(code: PlayErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PlayError';
    this.code = code;
    this.status = statuses[code];
    this.retryable = code === 'play/busy' || code === 'play/slow';
  }
}
