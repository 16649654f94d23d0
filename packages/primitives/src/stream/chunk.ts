/** A piece of a stream with its number, so that whoever reads it elsewhere can tell what is missing. */
export interface Chunk<Value> {
  /** 1 for the first, and one more for each. */
  readonly sequence: number;
  readonly value: Value;
}

/** Numbered chunks, to be read once. To stop reading closes the source. */
export interface Stream<Value> extends AsyncIterable<Chunk<Value>> {
  [Symbol.asyncIterator](): AsyncIterator<Chunk<Value>, undefined, undefined>;
}
