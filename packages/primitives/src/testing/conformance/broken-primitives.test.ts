import { describe, expect, test } from 'vitest';
import { Scope } from '../../context/scope.ts';
import { forked } from '../../context/lane.ts';
import type { Context } from '../../context/context.ts';
import { composed } from '../../kernel/composed.ts';
import type { Link } from '../../kernel/link.ts';
import { linkOf } from '../../kernel/links-of.ts';
import { perform } from '../../kernel/perform.ts';
import { afterwards } from '../../kernel/afterwards.ts';
import type { StepNode } from '../../kernel/step-node.ts';
import type { Composed, Step } from '../../step.ts';
import { ExpectationError, stepConformance, type StepPromises } from '../index.ts';

// Each is right but for one thing, and the check of that thing, and no other, has to say so.

type Execute = (link: Link, input: unknown, context: Context) => unknown;

/** A primitive around one step that does nothing of its own. */
function plain(
  execute: Execute,
  change: Partial<StepNode> = {},
): (step: Step<number, number>) => Composed<number, unknown> {
  return (step) => {
    const link = linkOf(step);
    const node = {
      kind: 'plain',
      name: 'plain',
      links: [link],
      settings: {},
      execute: (input: unknown, context: Context) => execute(link, input, context),
      ...change,
    };
    return composed(node) as Composed<number, unknown>;
  };
}

const enter: Execute = (link, input, context) => {
  context.checkpoint();
  const lane = forked(context.lane);
  const given = perform(link, input, context.enter(link, null, lane));
  return afterwards(given, () => {
    context.lane.state = lane.state;
  });
};

const catching =
  (execute: Execute, caught: (error: unknown) => unknown): Execute =>
  async (...given) => {
    try {
      return await execute(...given);
    } catch (error) {
      return caught(error);
    }
  };

async function failing(
  make: Parameters<typeof stepConformance>[0],
  promises?: StepPromises,
): Promise<string[]> {
  const failed: string[] = [];
  for (const { title, run } of stepConformance(make, promises)) {
    await run().catch((error: unknown) => {
      if (!(error instanceof ExpectationError)) throw error;
      failed.push(title);
    });
  }
  return failed;
}

test('what is right passes every check', async () => {
  expect(await failing(plain(enter))).toEqual([]);
});

describe('a primitive is caught that', () => {
  const caught = (
    title: string,
    make: Parameters<typeof stepConformance>[0],
    check: string,
    promises?: StepPromises,
  ) => {
    test(title, async () => {
      const failed = await failing(make, promises);
      expect(failed.map((name) => name.slice(0, check.length))).toContain(check);
    });
  };

  test('hangs whoever awaits it', async () => {
    const make = (step: Step<number, number>) =>
      Object.freeze(
        Object.assign((...given: [number, Context?]) => plain(enter)(step)(...given), plain(enter)(step), {
          then: () => undefined,
        }),
      );
    expect(await failing(make)).toContain(
      'is a function with a frozen node, and nothing that is awaited by mistake',
    );
  });

  caught('is not drawn with its step', plain(enter, { links: [] }), 'holds its step in its node');
  caught(
    'keeps a function in its settings',
    plain(enter, { settings: { when: () => true } }),
    'has settings that survive',
  );

  let made = 0;
  caught(
    'has another tree every time',
    (step) => plain(enter, { settings: { id: (made += 1) } })(step),
    'made twice',
  );
  caught(
    'has another path every time',
    plain((link, input, context) => enter({ ...link, segment: `try-${(made += 1)}` }, input, context)),
    'made twice',
  );
  caught(
    'gives its step its own context',
    plain((link, input, context) => perform(link, input, context)),
    'runs its step inside of itself',
  );
  caught(
    'forgets its output',
    plain(async (...given) => void (await enter(...given))),
    'gives what its step gives',
  );
  caught('swallows an error', plain(catching(enter, () => 2)), 'fails as declared when its step rejects');
  caught(
    'throws another error',
    plain(catching(enter, () => Promise.reject(new Error('Oh.')))),
    'fails as declared when its step throws',
  );
  caught(
    'loses the error that it wraps',
    plain(catching(enter, () => Promise.reject(new Error('Oh.')))),
    'fails as declared when its step throws',
    { errors: 'wrapped' },
  );
  caught(
    'says that it handles errors, and does not',
    plain(enter),
    'fails as declared when its step throws',
    { errors: 'handled' },
  );

  let shared: unknown = null;
  caught(
    'mixes runs',
    plain(async (...given) => {
      shared = given[1];
      await Promise.resolve();
      return enter(given[0], shared, given[2]);
    }),
    'serves many runs at once',
  );
  caught(
    'hides its step from observers',
    plain((link, input, context) => link.node.execute(input, context.enter(link))),
    'is seen by an observer',
  );

  const inFrame =
    (change: (context: Context) => Partial<Context['frame']>): Execute =>
    (link, input, context) =>
      perform(link, input, context.enter(link, null, context.lane, { ...context.frame, ...change(context) }));
  caught('forgets the baggage', plain(inFrame(() => ({ baggage: {} }))), 'hands on for whom');
  caught('moves the deadline', plain(inFrame(() => ({ deadline: 5_000 }))), 'never moves the deadline');
  caught(
    'keeps what a failed step wrote',
    plain((link, input, context) => perform(link, input, context.enter(link))),
    'keeps or forgets',
  );
  caught('says that it shares the state, and forks it', plain(enter), 'keeps or forgets', {
    state: 'shared',
  });
  caught(
    'never takes over what its step wrote',
    plain((link, input, context) => perform(link, input, context.enter(link, null, forked(context.lane)))),
    'adopts what its step has written',
  );
  caught(
    'begins with an empty state',
    plain((link, input, context) => perform(link, input, context.enter(link, null, { state: new Map() }))),
    'lets its step see',
  );
  caught(
    'cuts its step off from the cancellation',
    plain(inFrame(() => ({ scope: new Scope() }))),
    'cancels its step',
  );
  caught(
    'does not wait until its step has let go',
    plain((link, input, context) =>
      Promise.race([
        enter(link, input, context),
        new Promise((_, reject) => void context.frame.scope.onCancel(reject)),
      ]),
    ),
    'cancels its step',
  );
  caught(
    'goes on after the cancellation',
    plain(async (link, input, context) => {
      await perform(link, input, context.enter(link));
      return perform(link, input, context.enter(link));
    }),
    'begins nothing any more',
  );
  caught(
    'leaves its scope in the one around it',
    plain(inFrame(({ frame }) => ({ scope: new Scope(frame.scope) }))),
    'leaves no listener',
  );
  caught(
    'leaves a timer',
    plain((link, input, context) => {
      context.frame.run.environment.after(1_000_000_000, () => undefined);
      return enter(link, input, context);
    }),
    'leaves no listener',
  );
  caught(
    'never ends',
    plain(() => new Promise(() => undefined)),
    'gives what its step gives',
  );
  caught(
    'has a name that sticks',
    (step) => {
      const flow = plain(enter)(step);
      return Object.freeze(
        Object.assign((...given: [number, Context?]) => flow(...given), flow, { named: () => flow }),
      );
    },
    'takes another name',
  );
  caught(
    'is called, and gives no promise',
    (step) =>
      Object.freeze(Object.assign((() => 2) as unknown as Composed<number, number>, plain(enter)(step))),
    'is called without a context',
  );
  caught(
    'counts what is spent elsewhere',
    plain(
      inFrame(({ budget }) => ({
        budget: new (budget.constructor as new (allowance: object) => typeof budget)({ tokens: 100 }),
      })),
    ),
    'counts what its step spends',
  );
});
