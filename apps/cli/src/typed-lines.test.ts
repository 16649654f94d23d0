import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createTypedLines } from './typed-lines.ts';

/** Lines that are entered, and how often an end of what is told was wanted. */
function opened(byHand: boolean) {
  const input = new PassThrough();
  const reader = createInterface({ input });
  const lines = createTypedLines(reader, byHand);
  let stops = 0;
  return {
    lines,
    reader,
    listen: () => lines.onStop(() => void (stops += 1)),
    stops: () => stops,
    end: async () => {
      input.end();
      await once(reader, 'close');
    },
    enter: async (...entered: string[]) => {
      const last = once(reader, 'line');
      input.write(entered.map((line) => `${line}\n`).join(''));
      await last;
    },
  };
}

describe('while something is told', () => {
  test.each([true, false])(
    'the line that comes ends it, once, and is played next (by hand: %s)',
    async (byHand) => {
      const { lines, listen, stops, enter } = opened(byHand);
      listen();
      await enter('go north', 'go south');
      expect(stops()).toBe(1);
      expect([await lines.next(), await lines.next()]).toStrictEqual(['go north', 'go south']);
    },
  );

  test.each(['', ' ', 'stop', 'Stop!'])('“%s” ends it and is nothing else', async (line) => {
    const { lines, listen, stops, enter } = opened(true);
    listen();
    await enter(line);
    await enter('look');
    expect(stops()).toBe(1);
    expect(await lines.next()).toBe('look');
  });

  test('Ctrl-C ends it, and leaves where nothing is told', async () => {
    const { lines, listen, stops, reader } = opened(true);
    listen();
    reader.emit('SIGINT');
    expect(stops()).toBe(1);
    reader.emit('SIGINT');
    expect(await lines.next()).toBeUndefined();
  });

  test('the end of what a person enters ends it, the end of a file does not', async () => {
    for (const byHand of [true, false]) {
      const { lines, listen, stops, end } = opened(byHand);
      listen();
      await end();
      expect(stops()).toBe(byHand ? 1 : 0);
      expect(await lines.next()).toBeUndefined();
    }
  });
});

describe('what was entered before', () => {
  test('ends it where somebody typed on', async () => {
    const { lines, listen, stops, enter } = opened(true);
    await enter('', 'look');
    listen();
    expect(stops()).toBe(1);
    expect(await lines.next()).toBe('look');
  });

  test('is played in its turn where it comes from a file, unless it says stop', async () => {
    const { lines, listen, stops, enter } = opened(false);
    await enter('', 'stop', 'look');
    listen();
    expect([stops(), await lines.next()]).toStrictEqual([0, '']);
    listen();
    expect([stops(), await lines.next()]).toStrictEqual([1, 'look']);
  });
});

test('when nothing is told any more, a line is a line', async () => {
  const { lines, listen, stops, enter } = opened(true);
  const leave = listen();
  leave();
  await enter('stop');
  expect([stops(), await lines.next()]).toStrictEqual([0, 'stop']);
});
