import {
  branch,
  choose,
  type Composed,
  constant,
  each,
  parallel,
  race,
  repeat,
  sequence,
  type Settled,
  type StandardSchema,
  step,
  tap,
  timeout,
  validate,
  within,
} from '../index.ts';

const length = async (text: string) => text.length;
const loud = (text: string) => text.toUpperCase();
const half = (count: number) => count / 2;
const say = (count: number) => `${count}`;

// A wrapper in the middle of a chain tells the step after it what it is given, and so does a lambda.
const wrapped: Composed<string, string> = sequence(length, timeout(half, 10), say);
const lambdas: Composed<string, string> = sequence(
  length,
  (count) => count + 1,
  half,
  (count) => count + 1,
  say,
);
// @ts-expect-error the wrapped step takes a text and is given a number
sequence(length, timeout(loud, 10), half);
// @ts-expect-error a lambda gives a number where a text is taken
sequence(length, (count) => count + 1, loud);

const named: Composed<string, { letters: number; loud: string }> = parallel({ letters: length, loud });
const listed: Composed<string, [number, string]> = parallel([length, loud]);
const inferred: Composed<string, number> = sequence(
  length,
  parallel({ half, more: (count) => count + 1, word: constant('word') }),
  (all) => all.half + all.more + all.word.length,
);
const listedLambdas = sequence(
  length,
  parallel([half, async (count) => `${count}`]),
  ([a, b]) => a + b.length,
);
const settled: Composed<string, { readonly letters: Settled<number>; readonly loud: Settled<string> }> =
  parallel({ letters: length, loud }, { mode: 'settled' });
const quorum: Composed<string, readonly [Settled<number>, Settled<string>]> = parallel([length, loud], {
  mode: { quorum: 1 },
});
const any: Composed<string, number | string> = parallel({ letters: length, loud }, { mode: 'any' });
// @ts-expect-error all branches are given the same
parallel({ letters: length, half });
// @ts-expect-error in a list, too
parallel([length, half]);
// @ts-expect-error the branches take a text and are given a number
sequence(length, parallel({ loud }));
// @ts-expect-error there is no such mode
parallel([length], { mode: 'most' });

const first: Composed<string, number | string> = race(length, loud);
const firstInTime: Composed<string, number | string> = race([length, loud], { grace: 10 });
// @ts-expect-error all runners are given the same
race(length, half);

const either: Composed<string, number | string> = branch((text: string) => text === '', length, loud);
const onlyIf: Composed<number, number | string> = branch((count: number) => count > 1, say);
const isText = (value: string | number): value is string => typeof value === 'string';
const guarded: Composed<string | number, number> = branch(isText, length, half);
const guardedOnly: Composed<string | number, number> = branch(isText, length);
const branched = sequence(
  length,
  branch(
    (count) => count > 1,
    half,
    (count) => count * 2,
  ),
  say,
);
// @ts-expect-error the second way takes a text, too
branch((text: string) => text === '', length, half);

const size = (count: number) => (count > 9 ? 'many' : 'few');
const chosen: Composed<number, number | string> = choose(size, { few: half, many: (count) => `${count}` });
const others: Composed<number, number | string> = choose(size, { few: half }, say);
const free: Composed<string, number | string> = choose((text: string) => text, { lamp: length }, loud);
// In a chain the selector is told what it is asked about, and its cases are known all the same.
const inChain: Composed<string, number | string> = sequence(
  length,
  choose((count) => (count > 9 ? 'many' : 'few'), { few: half, many: sequence((count) => `${count}`, loud) }),
);
sequence(
  length,
  // @ts-expect-error the case `many` is missing here, too
  choose((count) => (count > 9 ? 'many' : 'few'), { few: half }),
);
// @ts-expect-error the case `many` is missing
choose(size, { few: half });
// @ts-expect-error nothing ever chooses `none`
choose(size, { few: half, many: half, none: half });
// @ts-expect-error a selector that gives any text needs a step for all others
choose((text: string) => text, { lamp: length });
// @ts-expect-error a case takes a text and is given a number
choose(size, { few: half, many: loud });

const lengths: Composed<readonly string[], number[]> = each(length, { limit: 2 });
const anyLength: Composed<readonly string[], number> = each(length, { mode: 'any' });
const words = sequence(
  (text: string) => text.split(' '),
  each((word) => word.length),
  (all) => all.length,
);
// @ts-expect-error the items are numbers
sequence((text: string) => [text.length], each(loud));

const until: Composed<number, number> = repeat(half, { until: (count) => count < 1, most: 10 });
const whilst: Composed<number, number> = repeat(half, { while: (count) => count > 1, most: 10 });
const thrice = sequence(
  length,
  repeat((count) => count + 1, { times: 3 }),
  say,
);
// @ts-expect-error what a round gives is not what the next one takes
repeat(length, { times: 3 });
// @ts-expect-error a loop needs a bound
repeat(half, { until: (count) => count < 1 });

const tapped: Composed<string, string> = sequence(
  length,
  tap((count) => `${count}`),
  half,
  tap(half),
  say,
);
// @ts-expect-error the step takes a text and is given a number
sequence(length, tap(loud), half);

declare const schema: StandardSchema<{ readonly name: string }>;
const read = validate(schema).to(({ name }) => name.length);
const limited: Composed<string, number> = within(
  (text, context) => ({ timeout: text.length + context.attempt }),
  length,
);
const continued: Composed<string, string> = step('length', length).to(tap(half)).to(within({}, half)).to(say);
// @ts-expect-error a budget is of tokens and money
within({ budget: { apples: 1 } }, length);

export const typed = [
  wrapped,
  lambdas,
  named,
  listed,
  inferred,
  listedLambdas,
  settled,
  quorum,
  any,
  first,
  firstInTime,
  either,
  onlyIf,
  guarded,
  guardedOnly,
  branched,
  chosen,
  inChain,
  others,
  free,
  lengths,
  anyLength,
  words,
  until,
  whilst,
  thrice,
  tapped,
  read,
  limited,
  continued,
];
