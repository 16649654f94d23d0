import type { StandardSchema } from '../compose/standard-schema.ts';
import { sequence } from '../compose/sequence.ts';
import type { Composed } from '../step.ts';
import { approve, type Approval } from './approve.ts';
import { memoryAnswers } from './memory-answers.ts';
import { pause, type Pause } from './pause.ts';
import { sleepUntil } from './sleep-until.ts';
import { sleep } from './sleep.ts';

const answers = memoryAnswers();
declare const place: StandardSchema<{ readonly city: string }>;
const size = ({ text }: { readonly text: string }) => text.length;
const parse = (text: string) => ({ text });

// The answer is what the schema makes of it; whoever is asked is told what the pause was given.
const where: Pause<unknown, { readonly city: string }> = pause('where', { answers, schema: place });
const asking = pause('where', {
  answers,
  schema: place,
  ask: ({ input, id }: { readonly input: string; readonly id: string }) => input + id,
});
const asked: Composed<string, string> = asking.to(({ city }) => city);
const decided: Composed<string, string> = approve<string>('publish', { answers }).to((said) =>
  said.outcome === 'approved' ? `${said.of} by ${said.by}` : said.of,
);
const slept: Composed<string, { text: string }> = sleep<string>((text) => text.length).to(parse);
const waited: Composed<string, { text: string }> = sleepUntil<string>(7).to(parse);
// What passes through a sleep is known.
const passed: Composed<string, number> = sequence(parse, sleep(5), ({ text }) => text.length);
const named: Composed<string, number> = sequence(parse, sleepUntil(5), size);
const outcome = (said: Approval<string>): string => {
  // @ts-expect-error nobody has said so where time is over
  return said.by;
};

// @ts-expect-error the answer has to be somewhere
pause('where', { schema: place });
// @ts-expect-error without a schema nobody knows what the answer is
const unknown: Pause<unknown, string> = pause('where', { answers });
// @ts-expect-error whoever decides has a name
void approve('publish', { answers }).approve('id', {});
// @ts-expect-error a time is a number
sleep('1s');

export const typed = [where, asked, decided, slept, waited, passed, named, outcome, unknown];
