/** What the watch lets through, or the `telling/…` code of what it found. */
export type Released =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: string };

/** The watch over one try. It may hold text back until it has seen how a sentence ends. */
export interface Gate {
  push(piece: string): Released;
  /** Everything that was still held back. */
  end(): Released;
}
