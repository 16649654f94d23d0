import { sequence } from '../compose/sequence.ts';
import type { Composed } from '../step.ts';
import type { Stream } from '../stream/chunk.ts';
import { eachChunk } from '../stream/each-chunk.ts';
import { stream } from '../stream/stream.ts';
import { route, type Routed } from './route.ts';

async function* words(text: string) {
  yield* text.split(' ');
}
const small = async (question: string) => question.length;
const large = (question: string) => question.length * 2;

const routed: Routed<string, number> = route(
  {
    small: { step: small, cost: 1, quality: 0.5 },
    large: { step: large, cost: 9, quality: 0.9, latency: 900 },
  },
  // What is needed is told what the tiers take.
  { by: { cost: 1, quality: 2 }, need: (question, { tenant }) => (tenant === question ? 1 : 0.5) },
);
const chained: Composed<string, string> = sequence(routed, (count) => count.toFixed(2));

// Whatever comes after a route in a chain is told what the route gives.
const letters: Composed<string, Stream<number>> = sequence(
  route({ small: { step: stream(words), cost: 1, quality: 0.5 } }, { by: 'cost' }),
  eachChunk((word) => word.length),
);

// @ts-expect-error something has to count
route({ small: { step: small, cost: 1, quality: 0.5 } }, {});
// @ts-expect-error there is nothing of this name to choose by
route({ small: { step: small, cost: 1, quality: 0.5 } }, { by: 'price' });
// @ts-expect-error a tier without a quality cannot be compared
route({ small: { step: small, cost: 1 } }, { by: 'cost' });
route(
  {
    small: { step: small, cost: 1, quality: 0.5 },
    // @ts-expect-error tiers do the same work
    other: { step: (question: string) => `${question}!`, cost: 1, quality: 0.5 },
  },
  { by: 'cost' },
);
// @ts-expect-error what is needed depends on what the tiers take
route({ small: { step: small, cost: 1, quality: 0.5 } }, { by: 'cost', need: (count: number) => count });

export const typed = [routed, chained, letters];
