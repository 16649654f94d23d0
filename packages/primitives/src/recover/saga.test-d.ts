import type { Composed } from '../step.ts';
import { saga } from './saga.ts';

const parse = (text: string) => Number(text);
const half = async (count: number) => count / 2;
const say = (count: number) => `${count}`;
const forget = (done: { readonly input: number; readonly output: number }) => done.output - done.input;

// Lambdas are told what they take, and a compensation what was given and taken.
const booked: Composed<string, boolean> = saga(
  { do: parse, undo: ({ input, output }) => [input.length, output + 1] },
  { do: half, undo: forget, undoWithin: 500 },
  { do: (count) => count > 1, undo: async ({ output }, { signal }) => [!output, signal.aborted] },
);
const half2 = { do: half, undo: forget };
const long: Composed<string, string> = saga({ do: parse }, half2, half2, half2, half2, half2, half2, half2, {
  do: say,
  undo: ({ output }: { readonly output: string }) => output.length,
});

saga(
  { do: half },
  // @ts-expect-error a number is given where a text is taken
  { do: parse },
);
// @ts-expect-error what is undone is what was done
saga({ do: parse, undo: forget });
saga(
  { do: half },
  half2,
  half2,
  half2,
  half2,
  half2,
  half2,
  // @ts-expect-error beyond the longest list of overloads, too
  { do: parse },
);
// @ts-expect-error there is nothing to do
saga();
// @ts-expect-error what it gives is a boolean
const wrong: Composed<string, number> = booked;

export const typed = [booked, long, wrong];
