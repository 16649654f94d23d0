/** Tells whoever is listening now. Never the only copy of anything: a listener that was away reads the journal. */
export interface Bus<Message> {
  publish(channel: string, message: Message): void;
  /** Calls `listener` for each message until the returned function is called. */
  subscribe(channel: string, listener: (message: Message) => void): () => void;
}
