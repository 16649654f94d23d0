import { setQuotes } from '@lamplight/world';
import { splitEmphasis } from './split-emphasis.ts';

/** Prose of the story as it is set: its quotation marks open and close, and what is stressed stands out. */
export function SetProse({ children }: { readonly children: string }) {
  return splitEmphasis(setQuotes(children)).map(({ text, isStressed }, index) =>
    // Stretches of one text never move, so their place is their name.
    // oxlint-disable-next-line react/no-array-index-key
    isStressed ? <em key={index}>{text}</em> : text,
  );
}
