/** A sentence, or a part of one, within a paragraph. */
export interface SentenceInParagraph {
  /** Of which sentence it is a part, from 0 on. */
  readonly sentence: number;
  readonly text: string;
}

/** Sentences as they came, each with the white space before it, in the paragraphs that they make. */
export function paragraphsOf(sentences: readonly string[]): readonly (readonly SentenceInParagraph[])[] {
  const paragraphs: SentenceInParagraph[][] = [];
  let open: SentenceInParagraph[] | undefined;
  for (const [sentence, words] of sentences.entries()) {
    for (const [line, text] of words.split('\n').entries()) {
      // What follows a line break begins a paragraph; empty lines make none.
      if (line > 0) open = undefined;
      if (text.trim() === '') continue;
      if (open === undefined) paragraphs.push((open = []));
      open.push({ sentence, text });
    }
  }
  return paragraphs;
}
