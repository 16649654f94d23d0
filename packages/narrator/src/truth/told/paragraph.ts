import { type ReadSentence, readSentence } from '../reading/read-sentence.ts';
import { sentencesIn } from '../reading/sentences-in.ts';
import type { IsTold } from '../reading/tag-words.ts';
import { normalised } from '../reading/tokens-of.ts';

/** A paragraph of the author's that was read. */
export interface Paragraph {
  readonly sentences: readonly ReadSentence[];
  /** The forms of all the words of each sentence. */
  readonly forms: readonly ReadonlySet<string>[];
  /** It tells what happened in this turn; otherwise how things are. */
  readonly isNew: boolean;
}

export function readParagraph(text: string, isNew: boolean, isNoun: IsTold): Paragraph {
  let isOpen = false;
  const sentences = sentencesIn(normalised(text)).map((sentence) => {
    const read = readSentence(sentence, isNoun, isOpen);
    isOpen = read.isOpen;
    return read;
  });
  const forms = sentences.map(({ tokens }) => new Set(tokens.flatMap(({ bases }) => bases)));
  return { sentences, forms, isNew };
}
