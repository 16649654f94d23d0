import { sequence } from '../compose/sequence.ts';
import type { Composed } from '../step.ts';
import { fails, gives } from './answers.ts';
import { mock, type Mock } from './mock.ts';

const count = (text: string) => text.length;

const instead: Mock<string, number> = mock(count, gives(1), fails());
const named: Mock<unknown, number> = mock('count', fails(), gives(1));
const chained: Composed<string, number> = sequence(count, named);
const inputs: readonly string[] = instead.calls.map(({ input }) => input);
// @ts-expect-error the step gives a number, and so must its mock
mock(count, gives('one'));
// @ts-expect-error the mock stands in for a step that takes a text
void instead(7);

export const typed = [instead, named, chained, inputs];
