import { inSeries } from '@lamplight/world';
import type { Match } from './match-pattern.ts';
import { isSlot } from './pattern.ts';
import type { Setting } from './setting.ts';
import type { SlotValue } from './slot-value.ts';
import type { Token } from './token.ts';

/** The words of the pattern, as the player chose them, with the full names of what was meant. */
export function reading(
  { pattern, fillings }: Match,
  values: readonly SlotValue[],
  picks: readonly (readonly string[])[],
  setting: Setting,
  tokens: readonly Token[],
): string {
  const way = values.find(({ slot }) => slot.kind === 'direction');
  // Whoever leaves or enters goes somewhere, and where is what has to be said.
  if (way !== undefined && 'value' in way && pattern.elements.length > 1) return `go ${way.words}`;
  let at = 0;
  const words = pattern.elements.map((element) => {
    if (!isSlot(element)) {
      const typed = tokens[at]?.key ?? '';
      at += 1;
      return typed.length > 1 && element.includes(typed) ? typed : (element[0] ?? '');
    }
    const index = fillings.findIndex(({ slot }) => slot === element);
    const value = values[index];
    at = fillings[index]?.to ?? at;
    if (value === undefined) return '';
    if ('value' in value) return value.words;
    return inSeries([...new Set(picks[index])].map((id) => setting.theName(id)));
  });
  return words.filter((word) => word !== '').join(' ');
}
