import { expect, test } from 'vitest';
import { choose, run, step } from '../index.ts';

const size = (count: number) => (count > 9 ? 'many' : 'few');
const path = step('path', (_: unknown, context) => context.path);

test('the selector says which case it is', async () => {
  const tell = choose(size, { few: (count) => `${count} lamps`, many: async () => 'a sea of lamps' });
  expect([await run(tell, 3), await run(tell, 10)]).toEqual(['3 lamps', 'a sea of lamps']);
});

test('a selector may take its time', async () => {
  expect(
    await run(
      choose(
        async (text: string) => text,
        { lamp: () => 1 },
        () => 0,
      ),
      'lamp',
    ),
  ).toBe(1);
});

test('what has no case goes to the step for all others', async () => {
  const tell = choose(
    (text: string) => text,
    { lamp: () => 'light' },
    (text) => `no ${text}`,
  );
  expect([await run(tell, 'lamp'), await run(tell, 'rope')]).toEqual(['light', 'no rope']);
});

test('names that every object has are no cases', async () => {
  const tell = choose(
    (text: string) => text,
    { lamp: () => 'light' },
    () => 'dark',
  );
  expect([await run(tell, 'constructor'), await run(tell, '__proto__')]).toEqual(['dark', 'dark']);
});

test('a case that the types had ruled out is an error that tells the cases there are, and not the input', async () => {
  const selector = (text: string): 'lamp' => text as 'lamp';
  const error = await run(choose(selector, { lamp: () => 1 }), 'my secret').catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: 'primitives/choice', path: 'choose', cases: ['lamp'] });
  expect(String(error)).not.toContain('secret');
});

test('the cases are part of the paths, also where one has the name of the step for all others', async () => {
  const tell = choose((text: string) => text, { otherwise: path }, path);
  expect([await run(tell, 'otherwise'), await run(tell, 'rope')]).toEqual([
    'choose/otherwise',
    'choose/otherwise~2',
  ]);
  expect(() => choose((text: string) => text, { 'a/b': path }, path)).toThrow('cannot be part of a path');
});
