import { slot } from '../../context/slot.ts';
import type { Check } from '../check.ts';
import type { Make, StepPromises } from './step-conformance.ts';
import { expectSame, staged, stagedFlow, probe } from './stage.ts';
import { sequence } from '../../compose/sequence.ts';
import { step } from '../../compose/step.ts';

const written = slot('conformance/written', 'nothing');

/** What becomes of the state that its step reads and writes. */
export function stateChecks(make: Make, { state, errors }: Required<StepPromises>): Check[] {
  return [
    {
      title: 'lets its step see what was written before',
      async run() {
        let read = '';
        const flow = make(
          probe((input, context) => {
            read = context.get(written);
            return input + 1;
          }),
        );
        const write = step('write', (input: number, context) => {
          context.set(written, 'before');
          return input;
        });
        await stagedFlow(sequence(write, flow)).ending();
        expectSame('What its step reads', 'before', read);
      },
    },
    {
      title: 'adopts what its step has written once it has succeeded, as declared',
      async run() {
        for (const later of [false, true]) {
          const stage = staged(make, (input, context) => {
            context.set(written, 'inside');
            return later ? Promise.resolve(input + 1) : input + 1;
          });
          await stage.ending();
          const expected = state === 'apart' ? 'nothing' : 'inside';
          expectSame('What is written afterwards', expected, stage.running.context.get(written));
        }
      },
    },
    {
      title: 'keeps or forgets what its step had written when it fails, as declared',
      async run() {
        const stage = staged(make, (_, context) => {
          context.set(written, 'inside');
          throw new Error('This is a planned fault.');
        });
        await stage.ending();
        const expected = state === 'shared' ? 'inside' : 'nothing';
        const after =
          errors === 'handled' ? 'What is written after it was handled' : 'What is written after the failure';
        expectSame(after, expected, stage.running.context.get(written));
      },
    },
  ];
}
