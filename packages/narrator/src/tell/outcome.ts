/** What became of one try. */
export type Outcome =
  | { readonly kind: 'told'; readonly text: string }
  /** What it wrote may not stand. Another try may do better when it is told how. */
  | { readonly kind: 'refused'; readonly code: string; readonly guidance: string }
  /** There is nothing to stand, and trying again at once would not help. */
  | { readonly kind: 'failed'; readonly code: string };

export type Refused = Extract<Outcome, { kind: 'refused' }>;
