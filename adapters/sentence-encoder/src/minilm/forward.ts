import { attended, dense, directed, evened, gelu, middle, type Places, plus } from '../tensors/steps.ts';
import type { Tensor } from '../tensors/tensors.ts';

/** What can learn, by its short name. */
export type Parameters = (name: string) => Tensor;

/** Texts as the lowest layer reads them. */
export interface PlacedPieces extends Places {
  /** A row for each place of each text. */
  readonly rows: Tensor;
  /** For each place its part of its text, 0 where it is empty: `texts * places` by 1. */
  readonly share: Tensor;
}

/** How an encoder is built. */
export interface Shape {
  readonly layers: number;
  readonly attentionHeads: number;
}

/**
 * From pieces of words to vectors, as BERT does it (Devlin and others, 2019), in steps that can be gone back: a vector
 * of the given length for each text, in the direction of the mean of its pieces.
 *
 * @param through what the rows pass through before they are added to others; while it learns it may forget some
 */
export function forward(
  parameters: Parameters,
  pieces: PlacedPieces,
  { layers, attentionHeads }: Shape,
  length: number,
  through: (rows: Tensor) => Tensor = (rows) => rows,
): Tensor {
  let rows = through(evened(pieces.rows, parameters('pieces.scale'), parameters('pieces.bias')));
  for (let number = 0; number < layers; number++) {
    const its: Parameters = (name) => parameters(`${number}.${name}`);
    const heard = through(attend(its, rows, attentionHeads, pieces));
    const listened = evened(plus(rows, heard), its('attend.scale'), its('attend.bias'));
    const fed = through(feed(its, listened));
    rows = evened(plus(listened, fed), its('feed.scale'), its('feed.bias'));
  }
  return directed(middle(rows, pieces, pieces.share), length);
}

function attend(its: Parameters, rows: Tensor, attentionHeads: number, places: Places): Tensor {
  const asked = dense(rows, its('attend.in.weights'), its('attend.in.bias'));
  const heard = attended(asked, attentionHeads, places);
  return dense(heard, its('attend.out.weights'), its('attend.out.bias'));
}

function feed(its: Parameters, rows: Tensor): Tensor {
  const inner = gelu(dense(rows, its('feed.in.weights'), its('feed.in.bias')));
  return dense(inner, its('feed.out.weights'), its('feed.out.bias'));
}
