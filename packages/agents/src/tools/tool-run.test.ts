import type { ToolCall, ToolResult } from '@lamplight/ports';
import { createContext, type Step } from '@lamplight/primitives';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evilCalls } from '../../../../testing/agents/evil-calls.ts';
import { createToolbox, createToolRun, tool, type ToolRefusal } from '../index.ts';

interface Here {
  readonly things: readonly string[];
  readonly done: string[];
}

const things = ({ things: all }: Here) => z.strictObject({ thing: z.literal([...all]) });
const done = z.strictObject({ done: z.boolean() });

const doing = (name: string, capability: string, version = '1.0.0') =>
  tool({
    name,
    version,
    description: `Does ${name}.`,
    capability,
    input: things,
    output: done,
    perform({ thing }, here: Here) {
      here.done.push(`${name}@${version} ${thing}`);
      return { done: true };
    },
  });

const toolbox = createToolbox<Here>([
  doing('look_here', 'look'),
  doing('take_thing', 'take'),
  doing('end_story', 'end-story'),
  doing('grant_rights', 'grant'),
]);
const wanted = ['look_here', 'take_thing', 'end_story', 'grant_rights'].map((name) => ({ name, major: 1 }));

function running(agent: readonly string[], actor: readonly string[], most = 10_000) {
  const here: Here = { things: ['lamp', 'rope'], done: [] };
  const run = createToolRun({ tools: toolbox.take(wanted), here, agent, actor, most });
  const context = createContext();
  return { here, run, invoke: (call: ToolCall) => run.invoke(call, context) };
}

const codeOf = ({ output }: ToolResult): string | null =>
  typeof output === 'object' && output !== null && 'error' in output
    ? (output as ToolRefusal).error.code
    : null;

const call = (name: string, input: unknown, id = `${name} ${JSON.stringify(input)}`): ToolCall => ({
  id,
  name,
  input,
});

describe('an obedient evil model', () => {
  const everything = ['look', 'take', 'end-story', 'grant'];

  test.each([
    ['an agent with few rights, for somebody with all', ['look', 'take'], everything],
    ['an agent with all rights, for somebody with few', everything, ['look', 'take']],
    ['both with different rights', ['look', 'take', 'end-story'], ['look', 'take', 'grant']],
  ])('has no effect beyond what both may: %s', async (_, agent, actor) => {
    const { here, run, invoke } = running(agent, actor);
    expect(evilCalls.length).toBeGreaterThanOrEqual(300);
    const codes = new Map<string | null, number>();
    for (const one of evilCalls) {
      const result = await invoke(one);
      expect(result).toMatchObject({ id: one.id, name: one.name });
      codes.set(codeOf(result), (codes.get(codeOf(result)) ?? 0) + 1);
    }
    // Of the calls that are in order, there is one for each of the two tools that both may use.
    expect(here.done).toEqual(['look_here@1.0.0 lamp', 'take_thing@1.0.0 lamp']);
    expect(new Set(codes.keys())).toEqual(
      new Set([null, 'tools/not-allowed', 'tools/unknown', 'tools/wrong-input']),
    );
    expect(codes.get(null)).toBe(2);
    expect(run.offered.map(({ name }) => name)).toEqual(['look_here', 'take_thing']);
    expect(JSON.stringify(Object.prototype)).toBe('{}');
    expect(Reflect.get({}, 'allowed')).toBeUndefined();
  });

  test.each([
    ['nobody has a right', [], []],
    ['only the agent has', everything, []],
    ['only whom it works for has', [], everything],
  ])('has no effect at all where %s', async (_, agent, actor) => {
    const { here, run, invoke } = running(agent, actor);
    for (const one of evilCalls) expect(codeOf(await invoke(one))).not.toBeNull();
    expect([here.done, run.offered]).toEqual([[], []]);
  });
});

describe('a call', () => {
  test('is carried out once, however often it comes', async () => {
    const { here, invoke } = running(['take'], ['take']);
    const one = call('take_thing', { thing: 'rope' }, 'a');
    const results = await Promise.all([invoke(one), invoke(one), invoke(one)]);
    expect(await invoke(one)).toEqual(results[0]);
    expect(results.map(codeOf)).toEqual([null, null, null]);
    expect(here.done).toEqual(['take_thing@1.0.0 rope']);
  });

  test('may not take the id of another', async () => {
    const { here, invoke } = running(['take'], ['take']);
    await invoke(call('take_thing', { thing: 'rope' }, 'a'));
    expect(codeOf(await invoke(call('take_thing', { thing: 'lamp' }, 'a')))).toBe('tools/id-used');
    expect(here.done).toEqual(['take_thing@1.0.0 rope']);
  });

  test('is refused once there were too many, the refused among them', async () => {
    const { here, invoke } = running(['take'], ['take'], 3);
    for (let time = 0; time < 3; time += 1) await invoke(call('no_such_tool', {}, `${time}`));
    for (let time = 0; time < 100; time += 1) {
      expect(codeOf(await invoke(call('take_thing', { thing: 'lamp' }, `more ${time}`)))).toBe(
        'tools/too-many',
      );
    }
    expect(here.done).toEqual([]);
  });

  test('says what would be right', async () => {
    const { invoke } = running(['look', 'take'], ['look', 'take']);
    expect((await invoke(call('sing', {}))).output).toEqual({
      error: { code: 'tools/unknown', because: 'There is no such tool. There are: look_here, take_thing.' },
    });
    const wrong = await invoke(call('take_thing', { thing: 'crown' }));
    expect(wrong.output).toMatchObject({ error: { code: 'tools/wrong-input' } });
    expect(JSON.stringify(wrong.output)).toContain('lamp');
  });

  test('of a tool that throws, or gives what it should not, has a result without what went wrong', async () => {
    const broken = (perform: Step<unknown, unknown>) =>
      createToolRun({
        tools: [
          {
            name: 'broken',
            version: '1.0.0',
            description: 'Breaks.',
            capability: 'break',
            input: () => z.unknown(),
            output: done,
            perform: (input: unknown, _: null, context) => perform(input, context),
          },
        ],
        here: null,
        agent: ['break'],
        actor: ['break'],
        most: 5,
      }).invoke(call('broken', {}), createContext());
    const thrown = await broken(() => {
      throw new Error('The secret is 7.');
    });
    expect(thrown.output).toEqual({ error: { code: 'tools/failed', because: 'It could not be done.' } });
    expect((await broken(() => ({ done: 'perhaps', secret: 7 }))).output).toMatchObject({
      error: { code: 'tools/wrong-output' },
    });
  });
});

describe('a toolbox', () => {
  const some = createToolbox<Here>([
    doing('look_here', 'look', '1.2.0'),
    doing('look_here', 'look', '1.10.1'),
    doing('look_here', 'look', '2.0.0'),
  ]);

  test('gives the newest of a major version', () => {
    const version = (major: number) => some.take([{ name: 'look_here', major }])[0]?.version;
    expect([version(1), version(2)]).toEqual(['1.10.1', '2.0.0']);
  });

  test('has nothing twice, and says what there is where something is missing', () => {
    const fault = (code: string) => expect.objectContaining({ code });
    expect(() => some.take([{ name: 'look_here', major: 3 }])).toThrow(fault('tools/missing'));
    expect(() => createToolbox([doing('a', 'x'), doing('a', 'x')])).toThrow(fault('tools/twice'));
    expect(() => doing('Sing!', 'x')).toThrow(fault('tools/name'));
    expect(() => doing('sing', 'x', 'v1')).toThrow(fault('tools/version'));
  });
});
