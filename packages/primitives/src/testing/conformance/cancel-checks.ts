import type { Context } from '../../context/context.ts';
import type { Check } from '../check.ts';
import type { Make } from './step-conformance.ts';
import { expectFailure, expectSame, expectThat, type Staged, staged } from './stage.ts';

/** What a primitive does when the work is not needed any more, and what it leaves behind. */
export function cancelChecks(make: Make): Check[] {
  return [
    {
      title: 'cancels its step with the work around it, waits until it has let go, and fails with the reason',
      async run() {
        const step = patientStep();
        const stage = staged(make, step.work);
        await stage.sofar();
        expectThat(step.began() > 0, 'Its step was expected to have begun, and has not.');
        const reason = new Error('This is a planned cancellation.');
        stage.running.cancel(reason);
        const early = await stage.sofar();
        expectThat(
          step.heard() === step.began(),
          'Its step was expected to be cancelled, and heard nothing.',
        );
        expectThat(
          early === null,
          'It was expected to wait for its step, and ended while that was still at work.',
        );
        step.letGo();
        expectFailure(await stage.ending(), reason);
      },
    },
    {
      title: 'begins nothing any more once the work was cancelled',
      async run() {
        for (const fails of [false, true]) {
          let began = 0;
          let late = 0;
          const reason = new Error('This is a planned cancellation.');
          const stage: Staged = staged(make, async (input, context) => {
            began += 1;
            if (context.frame.scope.isCancelled) late += 1;
            await Promise.resolve();
            stage.running.cancel(reason);
            if (fails) throw new Error('This is a planned fault.');
            return input + 1;
          });
          await stage.ending();
          expectThat(began > 0, 'Its step was expected to be called, and was not.');
          expectSame('Calls of its step after the cancellation', 0, late);
        }
      },
    },
    {
      title: 'leaves no listener and no timer, however it ends',
      async run() {
        const fault = new Error('This is a planned fault.');
        const works = [
          (input: number) => input + 1,
          async (input: number) => input + 1,
          () => Promise.reject(fault),
          () => {
            throw fault;
          },
        ];
        for (const work of works) {
          const stage = staged(make, work);
          await stage.ending();
          expectSame('Listeners left behind', 0, stage.running.context.frame.scope.listeners);
          expectSame('Timers left behind', 0, stage.environment.waiting());
        }
      },
    },
  ];
}

/** A step that goes on until it is cancelled, and lets go only when told to. */
function patientStep() {
  let began = 0;
  let heard = 0;
  const { promise: free, resolve: letGo } = Promise.withResolvers<void>();
  const work = async (_: number, context: Context): Promise<number> => {
    began += 1;
    const reason = await new Promise<unknown>((resolve) => void context.frame.scope.onCancel(resolve));
    heard += 1;
    await free;
    throw reason;
  };
  return { work, letGo, began: () => began, heard: () => heard };
}
