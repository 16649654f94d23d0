import { expect, test } from 'vitest';
import { atDraft, stepHistory } from './input-history.ts';

const typed = ['look', 'wait', 'wait', 'take the lamp'];

/** What is shown after walking so many steps back, and then forth again. */
function walk(back: number, forth: number, draft: string): string {
  let place = atDraft;
  let text = draft;
  for (const direction of [...Array<'back'>(back).fill('back'), ...Array<'forth'>(forth).fill('forth')]) {
    const step = stepHistory(typed, place, direction, text);
    if (step === null) break;
    ({ place, text } = step);
  }
  return text;
}

test('the arrow keys lead back through what was typed, repeats counted once', () => {
  expect([1, 2, 3].map((steps) => walk(steps, 0, ''))).toEqual(['take the lamp', 'wait', 'look']);
});

test('at the oldest there is nothing further back', () => {
  expect(walk(9, 0, '')).toBe('look');
});

test('forth again from anywhere, the unsent draft is back', () => {
  expect(walk(2, 2, 'half a senten')).toBe('half a senten');
});

test('forth from the draft leads nowhere', () => {
  expect(stepHistory(typed, atDraft, 'forth', 'draft')).toBeNull();
});
