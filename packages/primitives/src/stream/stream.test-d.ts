import { sequence } from '../compose/sequence.ts';
import type { Composed } from '../step.ts';
import type { Stream } from './chunk.ts';
import { collect } from './collect.ts';
import { eachChunk } from './each-chunk.ts';
import { stream } from './stream.ts';

async function* words(text: string) {
  yield* text.split(' ');
}
const later = async (text: string) => words(text);

const numbered: Composed<string, Stream<string>> = stream(words, { ahead: 0, firstWithin: 5, gapWithin: 5 });
const opened: Composed<string, Stream<string>> = stream(later);
// The work is told what the chunks are.
const lengths: Composed<string, number[]> = numbered.to(eachChunk((word) => word.length)).to(collect<number>);
const chained: Composed<string, number> = sequence(numbered, collect, (all) => all.join('').length);
// A stream is what another one is made of.
const again: Composed<string, Stream<string>> = numbered.to(
  stream(async function* (chunks: Stream<string>) {
    for await (const { sequence: at, value } of chunks) yield `${at}${value}`;
  }),
);

// @ts-expect-error a text is no stream
stream((text: string) => text);
// @ts-expect-error nor is what a step gives a stream of its own accord
sequence((text: string) => text, collect);
// @ts-expect-error the chunks are texts
numbered.to(eachChunk((word: number) => word));
// @ts-expect-error what is collected are texts
const wrong: Composed<string, number[]> = numbered.to(collect<string>);

export const typed = [opened, lengths, chained, again, wrong];
