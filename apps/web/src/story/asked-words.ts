import type { Passage } from '@lamplight/contracts';

/**
 * What was asked, as the story shows it. A bare number chose from the menu that was open, so the story shows what was
 * said and not the number.
 */
export function askedWords(passages: readonly Passage[], index: number): string | null {
  const input = passages[index]?.input ?? null;
  const number = /^\s*(\d{1,3})[.)]?\s*$/.exec(input ?? '')?.[1];
  if (number === undefined || passages[index]?.outcome !== 'done') return input;
  const choices = openMenu(passages.slice(0, index)).split('\n');
  const line = choices.find((choice) => choice.startsWith(`${Number(number)}. `));
  return line?.slice(line.indexOf(' ') + 1) ?? input;
}

/** What could be said last, numbered. Care and other acts leave it open; a question takes numbers for its own answers. */
function openMenu(passages: readonly Passage[]): string {
  const last = passages.findLast(
    ({ outcome, tellings }) => outcome === 'asked' || tellings.some(({ voice }) => voice === 'choices'),
  );
  return last?.tellings.findLast(({ voice }) => voice === 'choices')?.text ?? '';
}
