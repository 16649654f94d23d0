/** A client's connection, as much of it as the protocol needs. */
export interface Wire {
  send(text: string): void;
  /** Says goodbye; when that does not get through in a short time, cuts the connection. */
  close(code: number, reason: string): void;
  /** Bytes that the system has not taken yet. */
  buffered(): number;
}

/** Where a connection tells what it hears. */
export interface SocketLine {
  hear(text: string): void;
  /** A frame that is no text. */
  hearBytes(): void;
  /** A frame that carries nothing, such as a ping of the transport. */
  poke(): void;
  /** The connection is over, however it ended. */
  end(): void;
}
