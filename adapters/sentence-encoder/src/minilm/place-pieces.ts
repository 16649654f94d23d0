import { tensor } from '../tensors/tensors.ts';
import type { LowestLayer } from './base-model.ts';
import type { PlacedPieces } from './forward.ts';
import type { Pieces } from './word-pieces.ts';

/** Sentences as the layers read them: the vector of each piece, that of its place, and what marks a scene, added. */
export function placePieces(
  sentences: readonly Pieces[],
  { width, pieces, places: placed, ofScene }: LowestLayer,
): PlacedPieces {
  const places = Math.max(1, ...sentences.map(({ ids }) => ids.length));
  const rows = new Float32Array(sentences.length * places * width);
  const share = new Float32Array(sentences.length * places);
  const unheard = new Float32Array(sentences.length * places).fill(-1e9);
  for (const [text, { ids, said }] of sentences.entries()) {
    for (const [place, id] of ids.entries()) {
      const at = text * places + place;
      share[at] = 1 / ids.length;
      unheard[at] = 0;
      for (let i = 0; i < width; i++)
        rows[at * width + i] =
          (pieces[id * width + i] ?? 0) +
          (placed[place * width + i] ?? 0) +
          (place < said ? 0 : (ofScene[i] ?? 0));
    }
  }
  return {
    texts: sentences.length,
    places,
    rows: tensor(rows, [sentences.length * places, width]),
    unheard: tensor(unheard, [sentences.length, 1, 1, places]),
    share: tensor(share, [sentences.length * places, 1]),
  };
}
