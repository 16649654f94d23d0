/** How much one client may ask of the server. Times are milliseconds, sizes are bytes. */
export interface SocketLimits {
  /** Sent and not acknowledged. Who has more waiting is closed, and resumes when they can read again. */
  readonly mostQueued: number;
  /** Of what was there before the hello, no more than this is on its way at once. */
  readonly paced: number;
  /** Numbered messages read from the journal at once. */
  readonly page: number;
  /** Who missed more messages than this reads the session over HTTP instead. */
  readonly mostBehind: number;
  /** Asks of one client that may wait for their answer. */
  readonly mostAsked: number;
  /** Messages of a client at once, and then each second. */
  readonly mostFrames: number;
  readonly framesEachSecond: number;
  readonly helloWithin: number;
  /** A client that was silent so long is asked whether it is there. */
  readonly heartbeat: number;
  /** A client that was silent so long is taken for gone. */
  readonly silence: number;
  /** Between two looks at how far telling somebody has come. */
  readonly toldEvery: number;
  /** So long after care that says somebody is told, it is looked for. */
  readonly toldFor: number;
}

export const socketLimits: SocketLimits = {
  mostQueued: 1024 * 1024,
  paced: 256 * 1024,
  page: 32,
  mostBehind: 1000,
  mostAsked: 16,
  mostFrames: 200,
  framesEachSecond: 50,
  helloWithin: 10_000,
  heartbeat: 25_000,
  silence: 60_000,
  toldEvery: 10_000,
  toldFor: 60_000,
};
