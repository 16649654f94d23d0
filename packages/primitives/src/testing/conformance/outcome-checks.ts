import type { Context } from '../../context/context.ts';
import { shown } from '../shown.ts';
import type { Check } from '../check.ts';
import type { Make, StepPromises } from './step-conformance.ts';
import { fakeEnvironment } from '../fake-environment.ts';
import {
  type Ending,
  endingOf,
  expectFailure,
  expectSame,
  expectThat,
  probe,
  staged,
  stagedFlow,
} from './stage.ts';

/** What comes out of a primitive: what its step gave, or the error it threw. */
export function outcomeChecks(make: Make, { gives, errors }: Required<StepPromises>): Check[] {
  const failing = (title: string, work: (fault: Error) => number | Promise<number>): Check => ({
    title,
    async run() {
      const fault = new Error('This is a planned fault.');
      const ending = await staged(make, () => work(fault)).ending();
      if (errors === 'unchanged') return expectFailure(ending, fault);
      if (errors === 'handled') return expectSame('How it ends', 'gave', ending.how);
      expectWrapped(ending, fault);
    },
  });
  return [
    {
      title: 'gives what its step gives, at once or later',
      async run() {
        const works = [(input: number) => input + 1, async (input: number) => input + 1];
        for (const work of works) await expectOutput(await staged(make, work).ending(), gives(2));
      },
    },
    {
      title: 'is called without a context, too, and gives a promise',
      async run() {
        const given = make(probe((input) => input + 1))(1);
        expectThat(given instanceof Promise, `A promise was expected, and ${shown(given)} came.`);
        const sofar = endingOf(given);
        await fakeEnvironment().advance(0);
        expectSame('How it has ended', { how: 'gave', output: gives(2) }, sofar());
      },
    },
    failing('fails as declared when its step throws', (fault) => {
      throw fault;
    }),
    failing('fails as declared when its step rejects', (fault) => Promise.reject(fault)),
    {
      title: 'serves many runs at once without mixing them',
      async run() {
        const flow = make(
          probe(async (input) => {
            for (let turn = 0; turn < input % 5; turn += 1) await Promise.resolve();
            return input + 1;
          }),
        );
        const runs = Array.from({ length: 20 }, (_, input) => stagedFlow(flow, { input }));
        for (const [input, run] of runs.entries()) await expectOutput(await run.ending(), gives(input + 1));
      },
    },
    {
      title: 'is seen by an observer, with its step in it, and everything that begins also ends once',
      async run() {
        for (const fails of [false, true]) await observe(make, fails);
      },
    },
  ];
}

async function expectOutput(ending: Ending, output: unknown): Promise<void> {
  if (ending.how === 'failed') expectSame('How it ends', 'gave', `failed with ${shown(ending.error)}`);
  else expectSame('Its output', output, ending.output);
}

function expectWrapped(ending: Ending, fault: Error): void {
  if (ending.how === 'gave') return expectSame('How it ends', 'failed', 'gave');
  expectThat(
    ending.error !== fault,
    'Another error was expected to tell of the one of its step; that one came.',
  );
  expectThat(
    tellsOf(ending.error, fault),
    `${shown(ending.error)} was expected to tell of ${shown(fault)} by cause or errors, and does not.`,
  );
}

/** Whether an error is another one, or has it among its causes. */
function tellsOf(error: unknown, fault: Error): boolean {
  if (error === fault) return true;
  if (!(error instanceof Error)) return false;
  const inner = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return [error.cause, ...inner].some((one) => tellsOf(one, fault));
}

async function observe(make: Make, fails: boolean): Promise<void> {
  const open = new Map<Context, number>();
  const seen: string[] = [];
  const close = (context: Context): void => void open.set(context, (open.get(context) ?? 0) - 1);
  const observer = {
    begin(context: Context) {
      seen.push(context.link?.node.name ?? '');
      open.set(context, (open.get(context) ?? 0) + 1);
      return {
        within: <Result>(work: () => Result): Result => work(),
        end: () => close(context),
        fail: () => close(context),
      };
    },
    note: () => undefined,
  };
  const work = async (input: number): Promise<number> => {
    if (fails) throw new Error('This is a planned fault.');
    return input + 1;
  };
  await staged(make, work, { observer }).ending();
  expectThat(
    seen.includes('probe'),
    `Its step was expected to be seen by the observer, which saw ${seen.join(', ')} only: run it by perform().`,
  );
  const odd = [...open].filter(([, count]) => count !== 0).map(([context]) => context.path);
  expectSame('Steps that did not end exactly once', [], odd);
}
