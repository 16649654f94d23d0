/**
 * With which code the server closes a stream, and what a client does then: comes back `soon` (with a little luck in
 * the waiting, so that not all come at once), comes back `later`, or `never` by itself.
 */
export const streamCloses = {
  /** The server stops or starts again. */
  'going-away': { code: 1001, back: 'soon' },
  /** Bytes that are no message: too long, not text, not of the protocol. */
  'bad-message': { code: 4400, back: 'never' },
  /** There is no such session for this player, or not any more. */
  'no-session': { code: 4404, back: 'never' },
  /** No hello, or no sign of life. */
  silent: { code: 4408, back: 'soon' },
  /** The client reads more slowly than things happen. */
  'too-slow': { code: 4413, back: 'soon' },
  /** This server speaks other versions of the protocol. */
  'other-protocol': { code: 4426, back: 'never' },
  /** Too many messages in too short a time. */
  'too-many': { code: 4429, back: 'later' },
  /** A fault of the server. */
  fault: { code: 4500, back: 'later' },
} as const;

export type StreamClose = keyof typeof streamCloses;

/** What a client does after a close with this code. Codes of the network, such as 1006, mean `soon`. */
export function backAfter(code: number): 'soon' | 'later' | 'never' {
  return Object.values(streamCloses).find((close) => close.code === code)?.back ?? 'soon';
}
