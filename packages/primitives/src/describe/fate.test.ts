import { expect, test } from 'vitest';
import {
  asMermaid,
  createRecorder,
  describe,
  type Outcome,
  type RunReport,
  run,
  sequence,
} from '../index.ts';
import { composed } from '../kernel/composed.ts';
import { linkOf } from '../kernel/links-of.ts';
import { perform } from '../kernel/perform.ts';

const lamp = () => 'lit';
/** Tries three times. */
const stubborn = (work: () => unknown) => {
  const link = linkOf(work);
  return composed({
    kind: 'retry',
    name: 'retry',
    links: [link],
    settings: {},
    async execute(input, context) {
      for (const attempt of [1, 2]) {
        const inner = context.enter(link, null, context.lane, context.frame, attempt);
        const given = await Promise.resolve(perform(link, input, inner)).catch(() => null);
        if (given !== null) return given;
      }
      return perform(link, input, context.enter(link, null, context.lane, context.frame, 3));
    },
  });
};

function reportOf(...ends: readonly (readonly [path: string, outcome: Outcome | null])[]): RunReport {
  const steps = ends.map(([path, outcome]) => {
    const code = outcome === 'failed' ? 'lamp/empty' : null;
    return { path, kind: 'step', attempt: 1, start: 0, duration: outcome && 2, outcome, code, happened: [] };
  });
  return { correlation: 'c', began: 0, steps, leftOut: 0 };
}

const flow = describe(sequence(lamp));

test('a step that was tried again says how often, the time of all together and how the last one ended', async () => {
  let count = 0;
  const third = async () => {
    count += 1;
    if (count < 3) throw new RangeError('Not yet.');
    return count;
  };
  const recorder = createRecorder();
  const tried = stubborn(third);
  await run(sequence(tried, lamp), undefined as never, { observer: recorder });
  const drawing = asMermaid(describe(sequence(tried, lamp)), recorder.report());
  expect(drawing).toMatch(/third<br\/>3 times, [\d.]+ ms"/);
  expect(drawing).not.toContain('failed');
});

test('where one of many failed and the others ended beside it, the failure is what is drawn', () => {
  const report = reportOf(
    ['sequence', 'failed'],
    ['sequence/lamp', 'failed'],
    ['sequence/lamp', 'cancelled'],
    ['sequence/lamp', 'ok'],
  );
  expect(asMermaid(flow, report)).toContain('lamp<br/>3 times, 6 ms<br/>failed here: lamp/empty');
  expect(asMermaid(flow, report)).toContain('sequence<br/>2 ms<br/>failed: lamp/empty');
});

test('what had not ended and what was not needed any more are said to be so', () => {
  expect(asMermaid(flow, reportOf(['sequence', null], ['sequence/lamp', 'cancelled']))).toMatch(
    /sequence<br\/>0 ms<br\/>had not ended"\]\s+direction TB\s+n1\["lamp<br\/>2 ms<br\/>cancelled/,
  );
});
