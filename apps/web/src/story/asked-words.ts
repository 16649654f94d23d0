import type { Passage } from '@lamplight/contracts';

/**
 * What was asked, as the story shows it. A bare number chose from the menu right before it, so the story shows what was
 * said and not the number.
 */
export function askedWords(passages: readonly Passage[], index: number): string | null {
  const input = passages[index]?.input ?? null;
  const number = /^\s*(\d{1,3})[.)]?\s*$/.exec(input ?? '')?.[1];
  if (number === undefined || passages[index]?.outcome !== 'done') return input;
  const menu = passages[index - 1]?.tellings.findLast(({ voice }) => voice === 'choices')?.text ?? '';
  const line = menu.split('\n').find((choice) => choice.startsWith(`${Number(number)}. `));
  return line?.slice(line.indexOf(' ') + 1) ?? input;
}
