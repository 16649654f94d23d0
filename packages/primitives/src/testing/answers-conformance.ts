import type { Answer, Answers } from '../people/answers.ts';
import type { Check } from './check.ts';
import { expectSame, expectThat } from './conformance/stage.ts';

const yes: Answer = { type: 'answered', payload: { list: ['Étoile 🌟', 1.5, null, true] } };
const no: Answer = { type: 'cancelled', because: 'Nobody is there.' };

/**
 * Everything that a store of answers promises, to be run over the real thing by any test runner.
 *
 * @example
 * ```ts
 * import { ok } from 'node:assert/strict';
 * import { memoryAnswers } from '@lamplight/primitives';
 * import { answersConformance } from '@lamplight/primitives/testing';
 *
 * const checks = answersConformance(() => memoryAnswers());
 * for (const { run } of checks) await run();
 * ok(checks.length > 5);
 * ```
 *
 * @param open gives a store without answers
 */
export function answersConformance(open: () => Answers | Promise<Answers>): readonly Check[] {
  const promise = (title: string, check: (answers: Answers) => Promise<void>): Check => ({
    title,
    run: async () => check(await open()),
  });
  return [
    promise('has nothing where nobody answered', async (answers) => {
      expectSame('What is there', { state: 'open' }, await answers.take('a'));
    }),
    promise('keeps an answer that came before anybody waited, as it was', async (answers) => {
      for (const [at, answer] of [yes, no, { type: 'expired' } as const].entries()) {
        expectSame('Whether it is kept', true, await answers.put(`id-${at}`, structuredClone(answer)));
        expectSame('What is there', { state: 'answered', answer }, await answers.take(`id-${at}`));
      }
    }),
    promise('keeps the first of two answers, and says so', async (answers) => {
      expectSame('Whether the first is kept', true, await answers.put('a', yes));
      expectSame('Whether the second is kept', false, await answers.put('a', no));
      expectSame('What is there', { state: 'answered', answer: yes }, await answers.take('a'));
    }),
    promise('lets an answer be taken once, and nobody answer after that', async (answers) => {
      await answers.put('a', yes);
      await answers.take('a');
      expectSame('What is there afterwards', { state: 'taken' }, await answers.take('a'));
      expectSame('Whether a late answer is kept', false, await answers.put('a', yes));
      expectSame('What is there then', { state: 'taken' }, await answers.take('a'));
    }),
    promise('lets exactly one of many answer, and one of many take it', async (answers) => {
      const puts = await Promise.all(Array.from({ length: 20 }, async () => answers.put('a', yes)));
      expectSame('How many were kept', 1, puts.filter(Boolean).length);
      const takes = await Promise.all(Array.from({ length: 20 }, async () => answers.take('a')));
      expectSame('How many took it', 1, takes.filter(({ state }) => state === 'answered').length);
    }),
    promise('keeps ids apart, whatever is in them', async (answers) => {
      const ids = [
        'c:turn/ask',
        'c:turn/ask#2',
        'c:turn',
        'C:turn',
        '__proto__',
        'Étoile 🌟',
        'c'.repeat(400),
      ];
      for (const id of ids) await answers.put(id, { type: 'answered', payload: id });
      for (const id of ids) {
        const expected = { state: 'answered', answer: { type: 'answered', payload: id } };
        expectSame(`What is under ${id}`, expected, await answers.take(id));
      }
    }),
    promise('wakes whoever waits when the answer comes, and at once where it is there', async (answers) => {
      const { signal } = new AbortController();
      const waiting = [answers.wait('a', signal), answers.wait('a', signal)];
      await answers.put('a', yes);
      await Promise.all(waiting);
      await answers.wait('a', signal);
      expectSame('What is there', { state: 'answered', answer: yes }, await answers.take('a'));
    }),
    promise('lets nobody wait any longer than their signal', async (answers) => {
      const controller = new AbortController();
      const waiting = answers.wait('a', controller.signal);
      controller.abort(new Error('This is a planned cancellation.'));
      await Promise.allSettled([waiting, answers.wait('a', controller.signal)]);
      expectThat(await answers.put('a', yes), 'An answer was expected to be kept for whoever comes next.');
    }),
  ];
}
