import type { Composed } from '../step.ts';
import { sequence } from '../compose/sequence.ts';
import { cache, type Cached } from './cache.ts';

const parse = async (text: string) => Number(text);

// The key is told what the step takes.
const kept: Cached<string, number> = cache(parse, { key: (text, context) => text + context.path, ttl: 1 });
const chained: Composed<string, string> = sequence(kept, (count) => count.toFixed(2));
const lambda = cache((text: string) => text.length, {
  key: (text) => text,
  ttl: 1,
  negative: { ttl: 1, when: () => true },
});

// @ts-expect-error how long is not for the library to guess
cache(parse, { key: (text) => text });
// @ts-expect-error nor is what two inputs have in common
cache(parse, { ttl: 1 });
// @ts-expect-error a key is a text
cache(parse, { key: (text) => text.length, ttl: 1 });
// @ts-expect-error the key is made of what the step takes
cache(parse, { key: (count: number) => `${count}`, ttl: 1 });
// @ts-expect-error which failures are remembered is a choice
cache(parse, { key: (text) => text, ttl: 1, negative: { ttl: 1 } });

export const typed = [kept, chained, lambda];
