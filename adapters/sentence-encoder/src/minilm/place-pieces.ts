import { tensor } from '../tensors/tensors.ts';
import type { LowestLayer } from './base-model.ts';
import type { PlacedPieces } from './forward.ts';

/** Texts as the layers read them: the vector of each piece and that of its place, added. */
export function placePieces(
  texts: readonly (readonly number[])[],
  { width, pieces, places: placed }: LowestLayer,
): PlacedPieces {
  const places = Math.max(1, ...texts.map(({ length }) => length));
  const rows = new Float32Array(texts.length * places * width);
  const share = new Float32Array(texts.length * places);
  const unheard = new Float32Array(texts.length * places).fill(-1e9);
  for (const [text, ids] of texts.entries()) {
    for (const [place, id] of ids.entries()) {
      const at = text * places + place;
      share[at] = 1 / ids.length;
      unheard[at] = 0;
      for (let i = 0; i < width; i++)
        rows[at * width + i] = (pieces[id * width + i] ?? 0) + (placed[place * width + i] ?? 0);
    }
  }
  return {
    texts: texts.length,
    places,
    rows: tensor(rows, [texts.length * places, width]),
    unheard: tensor(unheard, [texts.length, 1, 1, places]),
    share: tensor(share, [texts.length * places, 1]),
  };
}
