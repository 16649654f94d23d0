import {
  collaborative,
  createInterpreter,
  createRegistry,
  narrativeGeneration,
  onFailure,
  worldBuilding,
} from '@lamplight/agents';
import { asMermaid, describe as drawn, parallel, run, sequence } from '@lamplight/primitives';
import { fails, fakeEnvironment, gives, hangs, mock } from '@lamplight/primitives/testing';
import { describe, expect, test } from 'vitest';
import { scriptedModel } from './scripted-model.ts';

describe('a step that fails', () => {
  test('fails the workflow at once, and what runs beside it is cancelled', async () => {
    const slow = mock('slow', hangs());
    const broken = onFailure(mock('broken', fails(new Error('No.'))), 'fail-fast');
    const flow = parallel({ slow, broken });
    await expect(run(flow, null)).rejects.toThrow('No.');
    slow.assertEnded();
    expect(slow.calls).toMatchObject([{ outcome: 'failed' }]);
  });

  test('is tried again', async () => {
    const shaky = mock('shaky', fails(), gives('a lamp'));
    expect(await run(onFailure(shaky, { retry: { attempts: 2, delay: 1 } }), null)).toBe('a lamp');
    shaky.assertCalls(2);
  });

  test('is skipped, and the others go on with what stands for nothing', async () => {
    const flow = sequence(
      onFailure<unknown, string>(mock('broken', fails()), { skip: 'nothing' }),
      (said) => `${said} said`,
    );
    expect(await run(flow, null)).toBe('nothing said');
  });
});

describe('collaboration', () => {
  const flow = (...opinions: Parameters<typeof mock<unknown, string>>[1][]) => {
    const [one, two] = opinions;
    if (one === undefined || two === undefined) throw new RangeError('It takes two.');
    return collaborative({
      opinions: { one: mock('one', one), two: mock('two', two) },
      judge: ({ work, opinions: said }) =>
        `${String(work)}: ${said['one'] ?? 'silent'}, ${said['two'] ?? 'silent'}`,
    });
  };

  test('hears all, side by side, and somebody weighs what they say', async () => {
    expect(await run(flow(gives('red'), gives('blue')), 'door')).toBe('door: red, blue');
  });

  test('goes on without whoever fails', async () => {
    expect(await run(flow(fails(), gives('blue')), 'door')).toBe('door: silent, blue');
  });
});

interface Draft {
  readonly tries: number;
  readonly wrong: readonly string[];
}

test('a telling is tried again with what was wrong, and no more often than it may', async () => {
  const telling = (settledAt: number) =>
    narrativeGeneration<Draft>({
      remember: ({ tries }) => ({ tries, wrong: ['remembered'] }),
      attempt: ({ tries, wrong }) => ({ tries: tries + 1, wrong: [...wrong, `try ${tries + 1}`] }),
      isSettled: ({ tries }) => tries >= settledAt,
      tries: 2,
    });
  expect(await run(telling(1), { tries: 0, wrong: [] })).toEqual({
    tries: 1,
    wrong: ['remembered', 'try 1'],
  });
  expect(await run(telling(2), { tries: 0, wrong: [] })).toMatchObject({ tries: 2 });
  await expect(run(telling(3), { tries: 0, wrong: [] })).rejects.toMatchObject({ code: 'primitives/bound' });
});

test('a draft of the world is judged, and the next one knows what was found', async () => {
  const building = worldBuilding<Draft>({
    propose: ({ tries, wrong }) => ({ tries: tries + 1, wrong }),
    judge: ({ tries, wrong }) => ({
      tries,
      wrong: tries < 3 ? [...wrong, `draft ${tries} cannot be solved`] : wrong,
    }),
    isSettled: ({ tries, wrong }) => tries > wrong.length,
    tries: 3,
  });
  expect(await run(building, { tries: 0, wrong: [] })).toEqual({
    tries: 3,
    wrong: ['draft 1 cannot be solved', 'draft 2 cannot be solved'],
  });
});

test('what the interpreter does can be drawn', () => {
  const environment = fakeEnvironment();
  const model = scriptedModel({ id: 'small' }, [{ text: [] }], environment);
  const agents = createRegistry({ models: { tier: () => model } });
  const { workflow } = createInterpreter({ agents, environment });
  expect(asMermaid(drawn(workflow))).toContain('input-processing');
});
