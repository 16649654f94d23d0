import { hashWord } from './hash-word.ts';

/** Words that mean the same to the model ("rifle", "shotgun"), by the numbers of the words. */
export interface ConceptTable {
  /** Open addressing over a power of two; a concept's number plus one, or 0 where nothing stands. */
  readonly keys: Int32Array;
  readonly concepts: Uint8Array;
}

/** A multiple of 32: a clause notes its concepts as bits. */
export const mostConcepts = 96;

/** @param lists one list of words per concept, separated by spaces; a word counts for the first that has it */
export function conceptTable(lists: readonly string[]): ConceptTable {
  const words = lists.flatMap((list, concept) => list.split(' ').map((word) => ({ word, concept })));
  let size = 64;
  while (size < words.length * 3) size *= 2;
  const table = { keys: new Int32Array(size), concepts: new Uint8Array(size) };
  for (const { word, concept } of words) {
    const key = hashWord(word);
    const at = slotOf(table, key);
    if ((table.concepts[at] ?? 0) > 0) continue;
    table.keys[at] = key;
    table.concepts[at] = concept + 1;
  }
  return table;
}

/** The concept of a word by its number; -1 when it has none. */
export function conceptOf(table: ConceptTable, key: number): number {
  return (table.concepts[slotOf(table, key)] ?? 0) - 1;
}

function slotOf({ keys, concepts }: ConceptTable, key: number): number {
  const mask = keys.length - 1;
  let at = (key ^ (key >>> 13)) & mask;
  while ((concepts[at] ?? 0) > 0 && keys[at] !== key) at = (at + 1) & mask;
  return at;
}
