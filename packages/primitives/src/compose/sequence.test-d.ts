import { sequence } from './sequence.ts';
import { step } from './step.ts';
import type { Composed } from '../step.ts';

const parse = async (text: string) => Number(text);
const half = (count: number) => count / 2;
const say = (count: number) => `${count}`;

const chained: Composed<string, string> = sequence(parse, half, say);
const continued: Composed<string, string> = step('parse', parse).to(half).to(say);
// Lambdas are told what they take.
const inferred: Composed<string, boolean> = sequence(parse, (count) => count > 1);
const long: Composed<string, string> = sequence(
  parse,
  half,
  half,
  half,
  half,
  half,
  half,
  half,
  half,
  half,
  say,
);

// @ts-expect-error a number is given where a text is taken, and the fault is at that argument
sequence(half, parse);
sequence(
  half,
  half,
  // @ts-expect-error in the middle, too
  parse,
  half,
);
// @ts-expect-error the chain takes a text
void chained(7);
// @ts-expect-error what it gives is a text
const wrong: Composed<string, number> = sequence(parse, say);
// @ts-expect-error the next step takes what the chain gives
continued.to(half);
sequence(
  ...([half, half, half, half, half, half, half, half] as const),
  // @ts-expect-error beyond the longest list of overloads the fault is at its argument as well
  parse,
  half,
);

export const typed = [chained, continued, inferred, long, wrong];
