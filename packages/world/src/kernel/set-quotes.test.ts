import { expect, test } from 'vitest';
import { setQuotes } from './set-quotes.ts';

test('quotation marks open before words and close behind them', () => {
  expect(setQuotes('"Post," says Tamsin. "Right."')).toBe('“Post,” says Tamsin. “Right.”');
  expect(setQuotes('("Here," she says) "*Now.*"')).toBe('(“Here,” she says) “*Now.*”');
  expect(setQuotes('"He said \'wait\', then went."')).toBe('“He said ‘wait’, then went.”');
});

test('apostrophes are no quotation marks', () => {
  expect(setQuotes("You can't; it's Wren's.")).toBe('You can’t; it’s Wren’s.');
  expect(setQuotes("'Tis late.")).toBe('’Tis late.');
  expect(setQuotes('"I don\'t know."')).toBe('“I don’t know.”');
});

test('dashes and dots are set, and what is set already stays', () => {
  expect(setQuotes('Wait -- there--now - so...')).toBe('Wait — there—now — so…');
  const set = '“It’s the ‘what for’ — that’s all …”';
  expect(setQuotes(set)).toBe(set);
});
