/** What makes vectors of sentences: one of length 1 for each text, in their order. */
export interface Encoder {
  readonly id: string;
  readonly dimensions: number;
  encode(texts: readonly string[]): Promise<readonly Float32Array[]>;
}
