import { number, type Save, type Step, type Tensor, tensors } from '../use-lite/tensors.ts';

const { add, concat, customGrad, matMul, mean, mul, relu, reshape, rsqrt, sigmoid } = tensors;
const { softmax, softplus, split, square, step, sub, sum, tanh, transpose } = tensors;

// The library has no slopes of its own, so every step of the encoder says here how it is gone back.

/** Two tensors of one shape, added. */
export const plus = customGrad((a: Tensor, b: Tensor) => ({
  value: add(a, b),
  gradFunc: (slope) => [slope, slope],
}));

/** Rows by weights, and a bias. Turned matrices are multiplied twenty times faster than the library's own way to turn them. */
export const dense = customGrad((rows: Tensor, weights: Tensor, bias: Tensor, save: Save): Step => {
  save([rows, weights]);
  return {
    value: add(matMul(rows, weights), bias),
    gradFunc: (slope, [before = slope, by = slope]) => [
      matMul(slope, transpose(by)),
      matMul(transpose(before), slope),
      sum(slope, 0),
    ],
  };
});

const least = 1e-6;

/** Every row around 0 with a spread of 1, then scaled and moved. */
export const evened = customGrad((rows: Tensor, scale: Tensor, bias: Tensor, save: Save): Step => {
  const around = sub(rows, mean(rows, 1, true));
  const narrowed = rsqrt(add(mean(square(around), 1, true), number(least)));
  const even = mul(around, narrowed);
  save([even, narrowed, scale]);
  return {
    value: add(mul(even, scale), bias),
    gradFunc: (slope, [row = slope, by = slope, scaled = slope]) => {
      const inner = mul(slope, scaled);
      const level = sub(inner, mean(inner, 1, true));
      return [
        mul(by, sub(level, mul(row, mean(mul(inner, row), 1, true)))),
        sum(mul(slope, row), 0),
        sum(slope, 0),
      ];
    },
  };
});

/** What is above 0. */
export const positive = customGrad((rows: Tensor, save) => {
  save([rows]);
  return { value: relu(rows), gradFunc: (slope, [before = slope]) => [mul(slope, step(before))] };
});

/** How the rows of several texts lie one below the other. */
export interface Places {
  readonly texts: number;
  /** How many each text has; those behind its end are empty. */
  readonly places: number;
  /** A huge negative number for each empty place: `texts`, 1, 1, `places`. */
  readonly unheard: Tensor;
}

/** What every place hears of the others of its text. @param rows what it asks for, what it is known by, what it says */
export function attended(rows: Tensor, heads: number, { texts, places, unheard }: Places): Tensor {
  const width = (rows.shape[1] ?? 0) / 3 / heads;
  const softly = width ** -0.5;
  const apart = (part: Tensor): Tensor =>
    transpose(reshape(part, [texts, places, heads, width]), [0, 2, 1, 3]);
  const together = (part: Tensor): Tensor =>
    reshape(transpose(part, [0, 2, 1, 3]), [texts * places, heads * width]);
  return customGrad((all: Tensor, save) => {
    const [asks = all, keys = all, values = all] = split(all, 3, 1).map(apart);
    const heard = softmax(add(mul(matMul(asks, keys, false, true), number(softly)), unheard));
    save([asks, keys, values, heard]);
    return {
      value: together(matMul(heard, values)),
      gradFunc: (slope, [asked = slope, known = slope, said = slope, share = slope]) => {
        const back = apart(slope);
        const ofShares = matMul(back, said, false, true);
        const ofScores = mul(mul(share, sub(ofShares, sum(mul(ofShares, share), 3, true))), number(softly));
        const parts = [
          matMul(ofScores, known),
          matMul(ofScores, asked, true, false),
          matMul(share, back, true, false),
        ];
        return [concat(parts.map(together), 1)];
      },
    };
  })(rows);
}

/** The mean of each text's taken places. @param share for each place its part of the whole, 0 where it is empty */
export function middle(rows: Tensor, { texts, places }: Places, share: Tensor): Tensor {
  const width = rows.shape[1] ?? 0;
  return customGrad((all: Tensor) => ({
    value: sum(reshape(mul(all, share), [texts, places, width]), 1),
    gradFunc: (slope) => [
      reshape(mul(reshape(slope, [texts, 1, width]), reshape(share, [texts, places, 1])), [
        texts * places,
        width,
      ]),
    ],
  }))(rows);
}

/** Rows between -1 and 1, made as long as `length`. */
export function directed(rows: Tensor, length: number): Tensor {
  return customGrad((all: Tensor, save) => {
    const bent = tanh(all);
    const shorter = mul(rsqrt(sum(square(bent), 1, true)), number(length));
    const made = mul(bent, shorter);
    save([bent, shorter, made]);
    return {
      value: made,
      gradFunc: (slope, [curve = slope, by = slope, direction = slope]) => {
        const along = mul(sum(mul(slope, direction), 1, true), number(length ** -2));
        const turned = mul(sub(slope, mul(direction, along)), by);
        return [mul(turned, sub(number(1), square(curve)))];
      },
    };
  })(rows);
}

/** How wrong scores are: the logistic loss of each, by its weight, summed. */
export function loss(scores: Tensor, targets: Tensor, weights: Tensor): Tensor {
  return customGrad((all: Tensor, save) => {
    save([all]);
    return {
      value: sum(sum(mul(weights, sub(softplus(all), mul(targets, all))), 1), 0),
      gradFunc: (slope, [given = slope]) => [mul(slope, mul(weights, sub(sigmoid(given), targets)))],
    };
  })(scores);
}
