import type { Tensor } from '../use-lite/tensors.ts';
import { attended, dense, directed, evened, middle, type Places, plus, positive } from './steps.ts';

/** What can learn, by its short name. */
export type Parameters = (name: string) => Tensor;

/** Texts as the lowest layer reads them. */
export interface PiecesOfTexts extends Places {
  /** A row for each place of each text. */
  readonly rows: Tensor;
  /** For each place its part of its text, 0 where it is empty: `texts * places` by 1. */
  readonly share: Tensor;
}

const heads = 4;

/** The encoder's own way from pieces of words to vectors, in steps that can be gone back: a vector for each text. */
export function encoderForward(parameters: Parameters, pieces: PiecesOfTexts, length: number): Tensor {
  const widened = dense(pieces.rows, parameters('widen.weights'), parameters('widen.bias'));
  const below = layer(parameters, 0, pieces.rows, widened, pieces);
  const above = layer(parameters, 1, below, below, pieces);
  const whole = middle(above, pieces, pieces.share);
  return directed(dense(whole, parameters('last.weights'), parameters('last.bias')), length);
}

function layer(all: Parameters, number: 0 | 1, rows: Tensor, carried: Tensor, places: Places): Tensor {
  const its: Parameters = (name) => all(`${number}.${name}`);
  const seen = evened(rows, its('attend.scale'), its('attend.bias'));
  const heard = attended(dense(seen, its('attend.in.weights'), its('attend.in.bias')), heads, places);
  const listened = plus(carried, dense(heard, its('attend.out.weights'), its('attend.out.bias')));
  const fed = evened(listened, its('feed.scale'), its('feed.bias'));
  const inner = positive(dense(fed, its('feed.in.weights'), its('feed.in.bias')));
  return plus(listened, dense(inner, its('feed.out.weights'), its('feed.out.bias')));
}
