import { fallback } from './fallback.ts';
import { guard } from './guard.ts';
import { retry } from './retry.ts';
import type { Composed } from '../step.ts';

const count = async (text: string) => text.length;
const none = () => null;

const either: Composed<string, number | null> = fallback(count, none);
const chain: Composed<string, number | null | boolean> = fallback(count, none, () => true, {
  when: (error) => error instanceof Error,
});
// A lambda is told what it takes.
const inferred: Composed<string, number> = fallback(count, (text) => text.length);
// @ts-expect-error the stand-in has to take what the step takes
fallback(count, (wrong: number) => wrong);
// @ts-expect-error what it gives may come from either
const onlyOne: Composed<string, number> = fallback(count, none);

const tried: Composed<string, number> = retry(count, { attempts: 2, jitter: 'full' });
// @ts-expect-error there is no such jitter
retry(count, { jitter: 'some' });

const guarded: Composed<string, number> = guard(count, { timeout: 10, retry: {}, breaker: { name: 'b' } });
const whole: Composed<string, number | boolean> = guard(count, { fallback: (text) => text === '' });
const chained: Composed<string, number> = guard(count, { fallback: [count, (text) => text.length] });
// @ts-expect-error a breaker has a name
guard(count, { breaker: {} });
// @ts-expect-error the stand-in has to take what the step takes
guard(count, { fallback: (wrong: number) => wrong });

export const typed = [either, chain, inferred, onlyOne, tried, guarded, whole, chained];
