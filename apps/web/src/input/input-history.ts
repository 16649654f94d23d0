/** Where one is among what was typed before: `at` counts back from the newest, 0 is the draft itself. */
export interface HistoryPlace {
  readonly at: number;
  /** What stood in the input before the walk began. It comes back at the end of it. */
  readonly draft: string;
}

export const atDraft: HistoryPlace = { at: 0, draft: '' };

/**
 * One step through what was typed before, `back` in time or forth again.
 *
 * @param shown what stands in the input now
 * @returns the new place and the text to show there, or `null` when there is nothing further that way
 */
export function stepHistory(
  typed: readonly string[],
  { at, draft }: HistoryPlace,
  direction: 'back' | 'forth',
  shown: string,
): { readonly place: HistoryPlace; readonly text: string } | null {
  const entries = withoutRepeats(typed);
  const next = direction === 'back' ? at + 1 : at - 1;
  if (next < 0 || next > entries.length) return null;
  const place = { at: next, draft: at === 0 ? shown : draft };
  return { place, text: next === 0 ? place.draft : (entries.at(-next) ?? '') };
}

function withoutRepeats(typed: readonly string[]): readonly string[] {
  return typed.filter((text, index) => text.trim() !== '' && text !== typed[index - 1]);
}
