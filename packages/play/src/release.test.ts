import { createWatch, readRisk, type Watch } from '@lamplight/safety';
import { expect, test } from 'vitest';
import { sentenceGate } from './release.ts';

const watch = createWatch({ read: readRisk, watchdog: { run: (work) => work() } });
const order = 'Go and hurt yourself now.';

test('a sentence that came through the gate leaves without being read once more', () => {
  let read = 0;
  const counting: Watch = {
    ...watch,
    screenTelling: (...asked) => {
      read += 1;
      return watch.screenTelling(...asked);
    },
  };
  const gate = sentenceGate(counting, { level: 0 });
  const passed = gate.open().push('The lamp burns. ');
  expect(passed).toEqual({ ok: true, text: 'The lamp burns. ' });
  expect(gate.release(' The lamp burns.')).toEqual({
    ok: true,
    part: { kind: 'sentence', text: ' The lamp burns.' },
  });
  expect(read).toBe(0);
});

test('what a narrator hands on beside the gate is read before it leaves', () => {
  const gate = sentenceGate(watch, { level: 0 });
  expect(gate.release('The lamp burns.').ok).toBe(true);
  expect(gate.release(order)).toMatchObject({
    ok: false,
    code: expect.stringMatching(/^telling\//) as string,
  });
});

test('what the gate refused does not leave', () => {
  const gate = sentenceGate(watch, { level: 0 });
  expect(gate.open().push(`${order} `).ok).toBe(false);
  expect(gate.release(order).ok).toBe(false);
});
