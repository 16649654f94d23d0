import type { Passage } from '@lamplight/contracts';

/**
 * What was asked, as the story shows it. A bare number chose from the menu that was open, so the story shows what was
 * said and not the number. What the world did not hear, as while the watch stopped the story, leaves a menu open.
 */
export function askedWords(passages: readonly Passage[], index: number): string | null {
  const input = passages[index]?.input ?? null;
  const number = /^\s*(\d{1,3})[.)]?\s*$/.exec(input ?? '')?.[1];
  if (number === undefined || passages[index]?.outcome !== 'done') return input;
  const heard = passages
    .slice(0, index)
    .findLast(({ outcome }) => outcome === 'done' || outcome === 'refused');
  const menu = heard?.tellings.findLast(({ voice }) => voice === 'choices')?.text ?? '';
  const line = menu.split('\n').find((choice) => choice.startsWith(`${Number(number)}. `));
  return line?.slice(line.indexOf(' ') + 1) ?? input;
}
